using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Reads Markdown with front matter: headings, paragraphs, nested lists, tables; inline markup becomes plain text, raw HTML is left out.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseEmphasisExtras().UseTaskLists().Build();

    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        if (TextDecoder.Decode(content) is not { } decoded)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var notes = new TextNotes();
        notes.Look(decoded);
        if (FrontMatter.Split(TextCleaner.Clean(decoded)) is not var (metadata, warnings, text))
            return new ExtractionResult.Refused(RefusalReason.MetadataUnreadable);
        var blocks = new List<TextBlock>();
        var document = Markdown.Parse(text, Pipeline);
        foreach (var block in document)
            Add(block, blocks, listLevel: 0);
        return new ExtractionResult.Extracted(new ExtractedText(metadata, StructureReader.Read(blocks), [], [.. warnings, .. notes.Warnings, .. MarkdownLinks.WarningsOf(document)]));
    }

    private static void Add(Block block, List<TextBlock> blocks, int listLevel)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddText(blocks, BlockKind.Heading, MarkdownText.Of(heading.Inline), heading.Level, null);
                break;
            case ListBlock list:
                AddList(list, blocks, listLevel + 1);
                break;
            case Table table:
                AddTable(table, blocks);
                break;
            case HtmlBlock or LinkReferenceDefinitionGroup:
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n'))
                    AddText(blocks, BlockKind.Paragraph, TextCleaner.Line(line), 0, null);
                break;
            case ParagraphBlock paragraph:
                foreach (var line in MarkdownText.Of(paragraph.Inline).Split('\n'))
                    AddText(blocks, BlockKind.Paragraph, TextCleaner.Line(line), 0, null);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(child, blocks, listLevel);
                break;
        }
    }

    private static void AddList(ListBlock list, List<TextBlock> blocks, int level)
    {
        var number = list.IsOrdered && int.TryParse(list.OrderedStart ?? list.DefaultOrderedStart, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var label = list.IsOrdered ? $"{number++}{list.OrderedDelimiter}" : LabelReader.Bullet;
            foreach (var child in item)
            {
                if (child is ParagraphBlock paragraph)
                {
                    AddText(blocks, BlockKind.ListItem, TextCleaner.Line(MarkdownText.Of(paragraph.Inline)), level, label);
                    label = null;
                }
                else
                {
                    Add(child, blocks, level);
                }
            }
        }
    }

    private static void AddTable(Table table, List<TextBlock> blocks)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(cell => TextCleaner.Line(string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => MarkdownText.Of(leaf.Inline))))).ToArray();
            if (cells.Any(cell => cell.Length > 0))
                blocks.Add(TableBlocks.Row(cells, row.IsHeader));
        }
    }

    // A list item with its own typed mark ("- a) …") keeps the typed one: the structure reader finds it in the text.
    private static void AddText(List<TextBlock> blocks, BlockKind kind, string text, int level, string? label)
    {
        if (text.Length == 0)
            return;
        var typed = kind == BlockKind.ListItem && LabelReader.Read(text) is { Kind: LabelKind.Letter or LabelKind.Paragraph or LabelKind.Counter };
        blocks.Add(new TextBlock(kind, text) { Level = level, Label = typed ? null : label });
    }
}
