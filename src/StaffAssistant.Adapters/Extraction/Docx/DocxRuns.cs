using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Reads what a paragraph shows: not what is hidden, deleted, moved away or the code of a field.</summary>
internal sealed class DocxRuns(MainDocumentPart main, DocxNotes notes, TextNotes signs)
{
    private readonly DocxLooks _looks = new(main);

    /// <summary>Reads a paragraph.</summary>
    public DocxText Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        var field = new DocxField();
        var bold = true;
        foreach (var run in In(paragraph))
        {
            var before = text.Length;
            if (_looks.WhyUnseen(run, paragraph) is { } why)
            {
                if (!string.IsNullOrWhiteSpace(run.InnerText))
                    notes.Add(why, run);
                field.Pass(run);
                continue;
            }

            Append(run, text, field);
            bold &= DocxLooks.IsOn(run.RunProperties?.Bold) || string.IsNullOrWhiteSpace(text.ToString(before, text.Length - before));
        }

        Note(paragraph, field);
        var shown = text.ToString();
        signs.Look(shown);
        var lines = shown.Split('\n').Select(TextCleaner.Line).Where(line => line.Length > 0).ToArray();
        return new DocxText(lines, bold && lines.Length > 0);
    }

    /// <summary>Text boxes anchored in a paragraph; of two forms of the same box only the first.</summary>
    public static IEnumerable<TextBoxContent> TextBoxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().FirstOrDefault() == paragraph);

    /// <summary>Runs in order, inserted ones included, deleted and moved-away ones not.</summary>
    public static IEnumerable<Run> In(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Run run)
            {
                yield return run;
            }
            else if (child is Hyperlink or InsertedRun or MoveToRun or SimpleField or SdtRun or SdtContentRun or CustomXmlRun or BidirectionalOverride)
            {
                foreach (var inner in In(child))
                    yield return inner;
            }
        }
    }

    private void Note(Paragraph paragraph, DocxField field)
    {
        foreach (var element in paragraph.Descendants())
        {
            if (element is DeletedRun or MoveFromRun && !string.IsNullOrWhiteSpace(element.InnerText))
                notes.Add(DocxNotes.Deleted, element);
            else if (element is CommentReference)
                notes.Add(DocxNotes.Commented, element);
            else if (element is SimpleField { Instruction.Value: { } code } && DocxField.ReachesOut(code))
                notes.Add(DocxNotes.Field, element);
        }

        if (DocxField.ReachesOut(field.Codes))
            notes.Add(DocxNotes.Field, paragraph);
    }

    private static void Append(Run run, StringBuilder text, DocxField field)
    {
        foreach (var part in run.ChildElements)
        {
            if (field.Takes(part))
                continue;
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
}
