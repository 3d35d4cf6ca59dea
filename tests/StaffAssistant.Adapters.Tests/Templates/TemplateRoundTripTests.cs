using CsCheck;
using Xunit;
using static StaffAssistant.Adapters.Tests.Templates.TemplateFile;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>Over generated templates: what is not a field is in the result as it was, to the letter and in order.</summary>
public sealed class TemplateRoundTripTests
{
    private const string Hole = "\u0001";

    // Each with holes where the field's own node stands; the first text is the template, the second what must stay.
    private static readonly (string Template, string Stays)[] Pieces =
    [
        (Paragraph(Run("Fester &amp; gültiger Text &#228; &lt;x&gt;")), Paragraph(Run("Fester &amp; gültiger Text &#228; &lt;x&gt;"))),
        ("<w:p w:rsidR=\"00AB\"  ><!-- {{kein}} --><w:r><w:instrText>MERGEFIELD {{kein}}</w:instrText></w:r></w:p>", "<w:p w:rsidR=\"00AB\"  ><!-- {{kein}} --><w:r><w:instrText>MERGEFIELD {{kein}}</w:instrText></w:r></w:p>"),
        (Paragraph(Run("vor ") + Control("K§", Run("leer")) + Run(" nach")), Paragraph(Run("vor ") + Hole + Run(" nach"))),
        (Control("K§", Paragraph(Run("Block"))), Hole),
        ("<w:tbl><w:tr>" + Control("K§", "<w:tc><w:tcPr/>" + Paragraph(Run("Z")) + "</w:tc>") + "<w:tc>" + Paragraph(Run("{{K§}}")) + "</w:tc></w:tr></w:tbl>", "<w:tbl><w:tr>" + Hole + "<w:tc><w:p><w:r>" + Hole + "</w:r></w:p></w:tc></w:tr></w:tbl>"),
        (Paragraph(Run("a {", "<w:rPr><w:b/></w:rPr>") + Run("{K§") + "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>" + Run("}} b")), "<w:p><w:r><w:rPr><w:b/></w:rPr>" + Hole + "</w:r><w:r>" + Hole + "</w:r><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r>" + Hole + "</w:r></w:p>"),
        (Control("L§", Paragraph(Run("gesperrt {{K§}}")), "<w:lock w:val=\"sdtContentLocked\"/>"), Control("L§", Paragraph(Run("gesperrt {{K§}}")), "<w:lock w:val=\"sdtContentLocked\"/>")),
        ("<w:customXml w:element=\"x\">" + Paragraph("<w:del><w:r><w:delText>{{K§}}</w:delText></w:r></w:del>") + "</w:customXml>", "<w:customXml w:element=\"x\">" + Paragraph("<w:del><w:r><w:delText>{{K§}}</w:delText></w:r></w:del>") + "</w:customXml>"),
    ];

    private static readonly string[] Values = ["Beispiel", "zwei\nZeilen", "<w:p>", "{{K0}}", "a & b", "\t", "", "ä€𝄞\ud800", "]]>"];

    // Of a field without a value its label and its row go, too: that has tests of its own.
    private static readonly string[] Filled = [.. Values.Where(value => !string.IsNullOrWhiteSpace(value))];

    [Fact]
    public void What_is_not_a_field_stays_to_the_letter() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[1, 12], Gen.Int[0, Filled.Length - 1].Array[12]).Sample(
            (picks, values) =>
            {
                var file = Of(string.Concat(picks.Select((pick, index) => Pieces[pick].Template.Replace("§", $"{index}", StringComparison.Ordinal))), Paragraph(Run("{{K0}}")));

                var written = Fill(file, [.. values.Select((value, index) => ($"K{index}", Filled[value]))]).File;

                foreach (var (name, bytes) in Parts(file).Where(part => part.Key is not ("word/document.xml" or "word/header1.xml")))
                    Assert.Equal(bytes, Parts(written)[name]);
                var (source, at) = (Part(written), 0);
                foreach (var fixedText in string.Concat(picks.Select((pick, index) => Pieces[pick].Stays.Replace("§", $"{index}", StringComparison.Ordinal))).Split(Hole))
                {
                    var found = source.IndexOf(fixedText, at, StringComparison.Ordinal);
                    Assert.True(found >= 0, fixedText);
                    at = found + fixedText.Length;
                }

                // Still XML, and read again as the same template.
                Assert.NotNull(System.Xml.Linq.XDocument.Parse(source).Root);
                Assert.Empty(Read(written).Warnings);
            }, iter: 300, threads: 1);
}
