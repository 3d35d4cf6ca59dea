using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Walks through the body of a Word document and makes blocks of it. Labels stand in the text; the structure reader takes them out.</summary>
internal sealed class DocxWalk(MainDocumentPart main, CancellationToken cancellationToken)
{
    private readonly DocxStyles _styles = new(main);
    private readonly DocxNumbering _numbering = new(main);
    private readonly DocxNotes _notes = new();
    private readonly TextNotes _signs = new();
    private readonly List<TextBlock> _blocks = [];
    private bool _titleSeen;
    private DocxRuns? _runs;
    private DocxFootnotes? _footnotes;

    /// <summary>The blocks read so far.</summary>
    public IReadOnlyList<TextBlock> Blocks => _blocks;

    /// <summary>What a person should know.</summary>
    public IReadOnlyList<string> Warnings => [.. _notes.Warnings, .. _signs.Warnings];

    private DocxRuns Runs => _runs ??= new DocxRuns(main, _notes, _signs);

    private DocxFootnotes Footnotes => _footnotes ??= new DocxFootnotes(main, Runs);

    /// <summary>Reads the blocks below an element.</summary>
    public void Read(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content } control when !IsContents(control):
                    Read(content);
                    break;
                case InsertedRun or CustomXmlBlock:
                    Read(child);
                    break;
                case AltChunk:
                    _notes.Add(DocxNotes.Chunk, child);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        _notes.Paragraph++;
        var style = _styles.Of(paragraph);
        var number = _numbering.Next(paragraph, style);
        var text = Runs.Of(paragraph);
        if (!style.IsContents)
        {
            foreach (var line in text.Lines)
                Add(line, style, number, text.IsBold);
        }

        foreach (var box in DocxRuns.TextBoxes(paragraph))
            Read(box);
        foreach (var note in Footnotes.Of(paragraph))
            Add(note, DocxStyle.Plain, null, isBold: false);
    }

    private void Add(string line, DocxStyle style, DocxNumber? number, bool isBold)
    {
        if (line.Length == 0)
            return;
        var text = number is { IsBullet: false } ? $"{number.Label} {line}" : line;
        if (style.IsTitle && !_titleSeen && !_blocks.Exists(block => block.Kind == BlockKind.Heading))
        {
            _titleSeen = true;
            _blocks.Add(new TextBlock(BlockKind.Heading, text) { Level = 1 });
        }
        else if (style.HeadingLevel > 0)
        {
            _blocks.Add(new TextBlock(BlockKind.Heading, text) { Level = style.HeadingLevel + (_titleSeen ? 1 : 0) });
        }
        else if (number is { IsBullet: true })
        {
            _blocks.Add(new TextBlock(BlockKind.ListItem, text) { Level = number.Level + 1, Label = LabelReader.Bullet });
        }
        else
        {
            // A short line in bold above running text is a heading that nobody marked as one; its depth is not known.
            var isHeading = isBold && number is null && LabelReader.Read(text) is null && TypedHeadings.ReadsLikeHeading(text);
            _blocks.Add(new TextBlock(isHeading ? BlockKind.Heading : BlockKind.Paragraph, text));
        }
    }

    private void ReadTable(Table table)
    {
        var rows = DocxTable.RowsOf(table, Runs);
        if (rows.Count == 0)
            return;
        if (DocxTable.IsLayout(rows))
        {
            foreach (var cell in table.Descendants<TableCell>().Where(cell => cell.Ancestors<Table>().First() == table))
                Read(cell);
            return;
        }

        for (var index = 0; index < rows.Count; index++)
        {
            var isHeader = rows[index].IsHeader || (index == 0 && rows.Count > 1 && TableBlocks.LooksLikeHeader(rows[0].Cells));
            _blocks.Add(TableBlocks.Row(rows[index].Cells, isHeader));
        }
    }

    private static bool IsContents(SdtBlock control) =>
        control.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value?.Contains("Table of Contents", StringComparison.OrdinalIgnoreCase) == true) == true;
}
