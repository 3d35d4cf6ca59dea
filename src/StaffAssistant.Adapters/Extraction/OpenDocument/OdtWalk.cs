using System.Xml.Linq;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>Walks through the text of an OpenDocument file and makes blocks of it. Nesting was looked through before: it is not deeper than the limits allow.</summary>
internal sealed class OdtWalk(OdtStyles styles, OdtNumbering numbering, BlockCollector blocks)
{
    private readonly BlockFlow _flow = new(blocks);
    private bool _titleSeen;
    private bool _headingSeen;
    private bool _onGround;

    /// <summary>Reads what stands below an element.</summary>
    public void Read(XElement parent) => Read(parent, null);

    private void Read(XElement parent, OdtListItem? item)
    {
        foreach (var element in parent.Elements())
        {
            blocks.EnsureRoom(0);
            switch (element.Name.LocalName)
            {
                case "p" or "h":
                    ReadParagraph(element, item);
                    break;
                case "list":
                    ReadList(element, item);
                    break;
                case "table":
                    ReadTable(element);
                    break;
                case "tracked-changes":
                    if (element.Descendants(Odf.Text + "deletion").Any())
                        blocks.Warn(FileWarnings.DeletedText);
                    break;
                case "section":
                    ReadSection(element);
                    break;
                case "frame" or "text-box" or "custom-shape" or "g" or "rect" or "ellipse" or "circle" or "numbered-paragraph" or "a" or "page-sequence":
                    Read(element, item);
                    break;
            }
        }
    }

    private void ReadSection(XElement section)
    {
        var isHidden = section.Attribute(Odf.Text + "display")?.Value == "none" || section.Attribute(Odf.Text + "is-hidden")?.Value == "true";
        if (!isHidden)
            Read(section);
        else if (!string.IsNullOrWhiteSpace(section.Value))
            blocks.Warn(FileWarnings.HiddenText);
    }

    private void ReadParagraph(XElement element, OdtListItem? item)
    {
        var text = new OdtText(element, styles, blocks, _onGround);
        var isHeading = element.Name.LocalName == "h";
        var number = text.Number ?? item?.TakeLabel() ?? (isHeading && item is null && element.Attribute(Odf.Text + "is-list-header")?.Value != "true" ? HeadingNumber(element) : null);
        var isTitle = styles["paragraph", element.Attribute(Odf.Text + "style-name")?.Value].IsTitle;
        foreach (var line in text.Lines)
        {
            _flow.Add(isHeading ? Heading(element, line, number) : isTitle && !_titleSeen && !_headingSeen ? Title(line) : Running(line, number, item, text.IsBold));
            number = null;
        }

        foreach (var box in text.Boxes)
            Read(box);

        foreach (var note in text.Notes.SelectMany(note => note.Elements(Odf.Text + "note-body")))
            _flow.Add(new TextBlock(BlockKind.Paragraph, string.Join(' ', note.Elements(Odf.Text + "p").SelectMany(line => new OdtText(line, styles, blocks, _onGround).Lines))));
    }

    private string? HeadingNumber(XElement heading)
    {
        var level = Math.Clamp(Odf.Number(heading, Odf.Text + "outline-level") ?? 1, 1, 10);
        var start = heading.Attribute(Odf.Text + "restart-numbering")?.Value == "true" ? Odf.Number(heading, Odf.Text + "start-value") ?? 1 : (int?)null;
        return numbering.NextHeading(level - 1, start);
    }

    private TextBlock Title(string line)
    {
        _titleSeen = true;
        return new TextBlock(BlockKind.Heading, line) { Level = 1 };
    }

    private TextBlock Heading(XElement element, string line, string? number)
    {
        _headingSeen = true;
        var level = Math.Clamp(Odf.Number(element, Odf.Text + "outline-level") ?? 1, 1, 10);
        return new TextBlock(BlockKind.Heading, Numbered(line, number)) { Level = level + (_titleSeen ? 1 : 0) };
    }

    private static TextBlock Running(string line, string? number, OdtListItem? item, bool isBold)
    {
        if (item is { IsBullet: true } or { WasNumbered: false })
            return new TextBlock(BlockKind.ListItem, line) { Level = item.Level, Label = number is null ? null : LabelReader.Bullet };
        var text = Numbered(line, number);
        // A short line in bold above running text is a heading that nobody marked as one; its depth is not known.
        var isHeading = isBold && number is null && LabelReader.Read(text) is null && TypedHeadings.ReadsLikeHeading(text);
        return new TextBlock(isHeading ? BlockKind.Heading : BlockKind.Paragraph, text);
    }

    private void ReadList(XElement list, OdtListItem? around)
    {
        var style = list.Attribute(Odf.Text + "style-name")?.Value ?? around?.Style ?? string.Empty;
        var level = (around?.Level ?? 0) + 1;
        if (around is null)
            numbering.Begin(style, list.Attribute(Odf.Text + "continue-numbering")?.Value == "true" || list.Attribute(Odf.Text + "continue-list") is not null);
        foreach (var entry in list.Elements())
        {
            var isCounted = entry.Name.LocalName == "list-item" && entry.Elements().FirstOrDefault()?.Name.LocalName is not ("list" or null);
            Read(entry, new OdtListItem(style, level, isCounted ? numbering.NextItem(style, level - 1, Odf.Number(entry, Odf.Text + "start-value")) : null));
        }
    }

    private void ReadTable(XElement table)
    {
        _flow.OpenTable();
        ReadRows(table, isHeader: false);
        _flow.CloseTable();
    }

    private void ReadRows(XElement group, bool isHeader)
    {
        foreach (var element in group.Elements())
        {
            if (element.Name.LocalName is "table-header-rows" or "table-rows" or "table-row-group")
                ReadRows(element, element.Name.LocalName == "table-header-rows");
            else if (element.Name.LocalName == "table-row")
                ReadRow(element, isHeader);
        }
    }

    private void ReadRow(XElement row, bool isHeader)
    {
        if (row.Attribute(Odf.Table + "visibility")?.Value is "collapse" or "filter")
        {
            blocks.Warn(FileWarnings.HiddenText);
            return;
        }

        _flow.Table.OpenRow(isHeader);
        foreach (var cell in row.Elements(Odf.Table + "table-cell"))
        {
            var before = _onGround;
            _onGround |= styles["table-cell", cell.Attribute(Odf.Table + "style-name")?.Value].HasBackground;
            _flow.Table.OpenCell(namesColumn: false, Odf.Number(cell, Odf.Table + "number-columns-spanned") ?? 1, Odf.Number(cell, Odf.Table + "number-rows-spanned") ?? 1);
            Read(cell);
            _flow.Table.CloseCell();
            _onGround = before;
        }
    }

    private static string Numbered(string line, string? number) => string.IsNullOrEmpty(number) ? line : $"{number} {line}";
}
