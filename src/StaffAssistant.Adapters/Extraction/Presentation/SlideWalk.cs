using System.Xml.Linq;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.Presentation;

/// <summary>Reads the shapes of one slide in reading order: the title first, then from top to bottom.</summary>
internal sealed class SlideWalk(int number, (long Width, long Height) size, BlockCollector blocks)
{
    // Shapes whose tops differ by less than this share of the slide stand beside each other.
    private const int Bands = 16;

    /// <summary>Reads a slide. <paramref name="diagram"/> finds the texts of a drawn diagram by its relation.</summary>
    public void Read(XElement slide, Func<string, XElement?> diagram)
    {
        var shapes = Shapes(slide.Child("cSld").Child("spTree")).Where(shape => !shape.Repeats).ToArray();
        var title = shapes.FirstOrDefault(shape => shape.IsTitle);
        var words = title is null ? string.Empty : string.Join(' ', TextsOf(title.Element).SelectMany(text => text.Lines));
        var before = blocks.Blocks.Count;
        Add(new TextBlock(BlockKind.Heading, words.Length > 0 ? words : $"Folie {number}") { Level = number == 1 && words.Length > 0 ? 1 : 2 });
        var band = Math.Max(size.Height / Bands, 1);
        foreach (var shape in shapes.Where(shape => shape != title).OrderBy(shape => shape.Top is { } top ? top / band : -1).ThenBy(shape => shape.Left ?? 0))
            Read(shape, diagram);
        // A slide that shows nothing but pictures is not worth a heading.
        if (words.Length == 0 && blocks.Blocks.Count == before + 1)
            blocks.RemoveLast();
    }

    private List<SlideShape> Shapes(XElement? tree)
    {
        var shapes = new List<SlideShape>();
        var waiting = new Stack<XElement>(tree?.Elements().Reverse() ?? []);
        while (waiting.TryPop(out var element))
        {
            blocks.EnsureRoom(0);
            var within = element.Name.LocalName == "AlternateContent" ? element.Children("Choice").Take(1).Elements() : element.Name.LocalName == "grpSp" ? element.Elements() : [];
            if (SlideShape.IsSwitchedOff(element) || (element.Parent == tree && SlideShape.IsOutside(element, size.Width, size.Height)))
            {
                if (element.Descendants().Any(part => part.Name.LocalName == "t" && !string.IsNullOrWhiteSpace(part.Value)))
                    blocks.Warn(FileWarnings.HiddenText);
                continue;
            }

            foreach (var child in within.Reverse())
                waiting.Push(child);
            if (SlideShape.Of(element) is { } shape)
                shapes.Add(shape);
        }

        return shapes;
    }

    private void Read(SlideShape shape, Func<string, XElement?> diagram)
    {
        if (!shape.IsFrame)
            ReadText(TextsOf(shape.Element).ToArray(), shape.IsList);
        else if (shape.Element.Descendants().FirstOrDefault(element => element.Name.LocalName == "tbl") is { } table)
            ReadTable(table);
        else if (shape.Element.Descendants().FirstOrDefault(element => element.Name.LocalName == "relIds")?.Relation("dm") is { } id && diagram(id) is { } model)
            ReadText([.. model.Child("ptLst").Children("pt").Where(point => point.Value("type") is null or "node").SelectMany(point => point.Child("t").Children("p")).Select(paragraph => new SlideText(paragraph, blocks))], isList: true);
    }

    private void ReadText(SlideText[] texts, bool isList)
    {
        var counts = new Dictionary<int, int>();
        var isAlone = texts.Count(text => text.Lines.Count > 0) == 1;
        foreach (var text in texts.Where(text => text.Lines.Count > 0))
        {
            foreach (var level in counts.Keys.Where(level => level > text.Level || (level == text.Level && text.Counts is null)).ToArray())
                counts.Remove(level);
            var label = text.Counts is { } type ? SlideText.NumberOf(counts[text.Level] = counts.TryGetValue(text.Level, out var count) ? count + 1 : text.Start, type) : LabelReader.Bullet;
            var isItem = text.Counts is not null || text.HasSign || (isList && !isAlone && !text.HasNoSign);
            foreach (var line in text.Lines)
            {
                Add(isItem ? new TextBlock(BlockKind.ListItem, line) { Level = text.Level, Label = LabelReader.Read(line) is { Kind: LabelKind.Letter or LabelKind.Paragraph or LabelKind.Counter } ? null : label } : new TextBlock(BlockKind.Paragraph, line));
                label = null;
            }
        }
    }

    private void ReadTable(XElement table)
    {
        var read = new FlowTable(blocks);
        var hasNames = FlatXml.IsOn(table.Child("tblPr").Value("firstRow"));
        foreach (var row in table.Children("tr"))
        {
            read.OpenRow(hasNames);
            hasNames = false;
            foreach (var cell in row.Children("tc").Where(cell => !FlatXml.IsOn(cell.Value("hMerge")) && !FlatXml.IsOn(cell.Value("vMerge"))))
            {
                read.OpenCell(namesColumn: false, (int)Math.Clamp(cell.Number("gridSpan") ?? 1, 1, 1_000), (int)Math.Clamp(cell.Number("rowSpan") ?? 1, 1, 10_000));
                foreach (var line in TextsOf(cell).SelectMany(text => text.Lines))
                    read.Add(new TextBlock(BlockKind.Paragraph, line));
                read.CloseCell();
            }
        }

        foreach (var block in read.ToBlocks())
            Add(block);
    }

    private IEnumerable<SlideText> TextsOf(XElement shape) => shape.Child("txBody").Children("p").Select(paragraph => new SlideText(paragraph, blocks));

    private void Add(TextBlock block) => blocks.Add(block with { Page = number });
}
