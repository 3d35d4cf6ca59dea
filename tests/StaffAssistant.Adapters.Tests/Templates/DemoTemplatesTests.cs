using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using StaffAssistant.Adapters.Tests.Ingestion;
using StaffAssistant.Core.Drafting;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>The templates of the demo county: good examples, whole files, and filled without a part touched that holds no field.</summary>
public sealed class DemoTemplatesTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(DemoContent.Checkout(), "deploy", "demo", "content"), "v-*.docx", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_eight_with_every_type_of_field()
    {
        var fields = Files.SelectMany(row => TemplateFile.Read(Read(row.Data)).Fields).ToList();

        Assert.True(Files.Count >= 8);
        Assert.Equal(Enum.GetValues<FieldType>(), fields.Select(field => field.Type).Distinct().Order());
        Assert.All(fields, field => Assert.NotEmpty(field.Help));
        Assert.Contains(fields, field => field.Formula is FieldFormula.InWords);
        Assert.Contains(fields, field => field.IsHumanOnly);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_written_is_a_whole_file_and_touches_only_fields(string name)
    {
        var file = Read(name);
        var template = TemplateFile.Read(file);

        var written = TemplateFile.Fill(file, new TemplateFill(template.Fields.ToDictionary(field => field.Key, field => field.Type == FieldType.Date ? "23.11.2026" : $"Wert für\n{field.Label}"))
        {
            DraftMark = "Entwurf",
            ModelNotice = "Hinweis",
            Properties = new Dictionary<string, string> { ["AIAssisted"] = "true" },
        });

        Assert.Empty(written.Gaps);
        Assert.Empty(template.Warnings);
        Assert.DoesNotContain("[[", TemplateFile.Part(file), StringComparison.Ordinal);
        Assert.Equal(template.Fields.Count, written.Filled.Count);
        var (before, after) = (TemplateFile.Parts(file), TemplateFile.Parts(written.File));
        Assert.All(before.Keys.Except(["word/document.xml", "word/footer1.xml", "word/footer.xml", "[Content_Types].xml", "_rels/.rels"]), part => Assert.Equal(before[part], after[part]));
        Assert.Equal(FaultsOf(file), FaultsOf(written.File));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void With_the_required_fields_alone_nothing_is_left_of_the_others(string name)
    {
        var file = Read(name);
        var fields = TemplateFile.Read(file).Fields;

        var lines = EmptyFieldsTests.LinesOf(file, [.. fields.Where(field => field.IsRequired).Select(field => (field.Key, field.Key == "anrede" ? "Guten Tag" : "Wert"))]);
        var written = TemplateFile.Fill(file, new TemplateFill(fields.Where(field => field.IsRequired).ToDictionary(field => field.Key, _ => "Wert")));

        Assert.All(TemplateFile.Parts(written.File).Values, part => Assert.DoesNotContain(" fehlt]", System.Text.Encoding.UTF8.GetString(part), StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.EndsWith(':') || line.EndsWith("|", StringComparison.Ordinal) || line.Contains(" ,", StringComparison.Ordinal) || line.Contains(" .", StringComparison.Ordinal));
        var labels = fields.Where(field => !field.IsRequired).Select(field => field.Label);
        Assert.DoesNotContain(lines, line => labels.Any(label => line.TrimStart([.. "0123456789. "]).StartsWith(label, StringComparison.Ordinal)));
        Assert.Empty(FaultsOf(written.File).Except(FaultsOf(file)));
    }

    [Fact]
    public void A_letter_without_a_name_greets_without_one()
    {
        var lines = EmptyFieldsTests.LinesOf(Read("v-10-2-anschreiben.docx"), ("anrede", "Guten Tag"), ("bearbeitung", "Vera Beispiel"), ("durchwahl", "4711"));

        Assert.Contains("Guten Tag,", lines);
        Assert.Contains("Auskunft erteilt: Vera Beispiel, Telefon 4711", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Aktenzeichen", StringComparison.Ordinal) || line.Contains("bis zum", StringComparison.Ordinal));
    }

    private static List<string> FaultsOf(byte[] file)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator().Validate(opened, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Description}")];
    }

    internal static byte[] Read(string name) => File.ReadAllBytes(Directory.EnumerateFiles(Path.Combine(DemoContent.Checkout(), "deploy", "demo", "content"), name, SearchOption.AllDirectories).Single());
}
