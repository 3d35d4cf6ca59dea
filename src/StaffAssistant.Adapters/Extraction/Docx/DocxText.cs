using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>The words of a paragraph as they are shown.</summary>
/// <param name="Lines">Its lines; more than one where the author broke them.</param>
/// <param name="IsBold">True when every visible word is bold.</param>
/// <param name="HasHidden">True when words are marked as hidden; they are left out.</param>
internal sealed record DocxText(IReadOnlyList<string> Lines, bool IsBold, bool HasHidden)
{
    /// <summary>Reads a paragraph. Deleted text, field codes, drawings and comments are left out.</summary>
    public static DocxText Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        var (bold, hidden) = (true, false);
        foreach (var run in RunsOf(paragraph))
        {
            if (IsOn(run.RunProperties?.Vanish))
            {
                hidden |= !string.IsNullOrWhiteSpace(run.InnerText);
                continue;
            }

            var before = text.Length;
            Append(run, text);
            bold &= IsOn(run.RunProperties?.Bold) || string.IsNullOrWhiteSpace(text.ToString(before, text.Length - before));
        }

        var lines = text.ToString().Split('\n').Select(TextCleaner.Line).Where(line => line.Length > 0).ToArray();
        return new DocxText(lines, bold && lines.Length > 0, hidden);
    }

    /// <summary>Text boxes anchored in a paragraph; of two forms of the same box only the first.</summary>
    public static IEnumerable<TextBoxContent> TextBoxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().FirstOrDefault() == paragraph);

    /// <summary>Runs in order, inserted ones included, deleted and moved-away ones not.</summary>
    public static IEnumerable<Run> RunsOf(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Run run)
            {
                yield return run;
            }
            else if (child is Hyperlink or InsertedRun or MoveToRun or SimpleField or SdtRun or SdtContentRun or CustomXmlRun or BidirectionalOverride)
            {
                foreach (var inner in RunsOf(child))
                    yield return inner;
            }
        }
    }

    private static void Append(Run run, StringBuilder text)
    {
        foreach (var part in run.ChildElements)
        {
            switch (part)
            {
                case Text words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case CarriageReturn:
                case Break { Type: null }:
                case Break { Type.InnerText: "textWrapping" }:
                    text.Append('\n');
                    break;
            }
        }
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);
}
