using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Footnotes and endnotes; they are read behind the paragraph that refers to them.</summary>
internal sealed class DocxFootnotes(MainDocumentPart main, DocxRuns runs)
{
    private readonly Dictionary<long, Footnote> _footnotes = (main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        .Where(note => note.Id is not null && note.Type is null).DistinctBy(note => note.Id!.Value).ToDictionary(note => note.Id!.Value);

    private readonly Dictionary<long, Endnote> _endnotes = (main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
        .Where(note => note.Id is not null && note.Type is null).DistinctBy(note => note.Id!.Value).ToDictionary(note => note.Id!.Value);

    /// <summary>The notes of a paragraph, each on one line.</summary>
    public IEnumerable<string> Of(Paragraph paragraph)
    {
        foreach (var run in DocxRuns.In(paragraph))
        {
            foreach (var reference in run.ChildElements)
            {
                var note = reference switch
                {
                    FootnoteReference { Id: { } id } => _footnotes.GetValueOrDefault(id.Value) as FootnoteEndnoteType,
                    EndnoteReference { Id: { } id } => _endnotes.GetValueOrDefault(id.Value),
                    _ => null,
                };
                if (note is not null)
                    yield return string.Join(' ', note.Elements<Paragraph>().SelectMany(line => runs.Of(line).Lines));
            }
        }
    }
}
