using System.Text;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>Gathers words to lines and tables. What stands in a table cell is held back until the table ends: then it is a table, or text that was only arranged by one.</summary>
internal sealed class HtmlOutput(BlockCollector blocks)
{
    private readonly StringBuilder _text = new();
    private readonly BlockFlow _flow = new(blocks);
    private bool _allBold = true;

    /// <summary>Adds words to the open line.</summary>
    public void Append(string words, HtmlElement element)
    {
        if (!element.IsBold && !string.IsNullOrWhiteSpace(words))
            _allBold = false;
        if (element.KeepsLines)
            _text.Append(words);
        else
            AppendFolded(words);
        blocks.EnsureRoom(_text.Length);
    }

    /// <summary>Ends a line by the author's will.</summary>
    public void BreakLine() => _text.Append('\n');

    /// <summary>Ends the open paragraph, which belongs to an element.</summary>
    public void Flush(HtmlElement element)
    {
        if (_text.Length == 0)
            return;
        var isBold = _allBold;
        foreach (var line in _text.ToString().Split('\n').Select(TextCleaner.Line).Where(line => line.Length > 0))
            _flow.Add(BlockOf(line, element, isBold));
        _text.Clear();
        _allBold = true;
    }

    public void OpenTable() => _flow.OpenTable();

    public void OpenRow(bool isHeader) => _flow.Table.OpenRow(isHeader);

    public void OpenCell(bool namesColumn, int columns, int rows) => _flow.Table.OpenCell(namesColumn, columns, rows);

    public void CloseCell() => _flow.Table.CloseCell();

    public void CloseTable() => _flow.CloseTable();

    private void AppendFolded(string words)
    {
        foreach (var character in words)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
                _text.Append(character);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                _text.Append(' ');
        }
    }

    private static TextBlock BlockOf(string line, HtmlElement element, bool isBold)
    {
        if (element.HeadingLevel > 0)
            return new TextBlock(BlockKind.Heading, line) { Level = element.HeadingLevel };
        if (element.Item is { } item)
            return new TextBlock(BlockKind.ListItem, line) { Level = item.Level, Label = LabelReader.Read(line) is { Kind: LabelKind.Letter or LabelKind.Paragraph or LabelKind.Counter } ? null : item.TakeLabel() };
        // A short line in bold above running text is a heading that nobody marked as one; its depth is not known.
        var isHeading = isBold && LabelReader.Read(line) is null && TypedHeadings.ReadsLikeHeading(line);
        return new TextBlock(isHeading ? BlockKind.Heading : BlockKind.Paragraph, line);
    }
}
