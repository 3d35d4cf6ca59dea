using System.Diagnostics;

namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>Lays the blocks of a source out on pages and notes where each heading came to stand.</summary>
internal sealed class PdfBody(PageLayout layout)
{
    private const double NumberIndent = 30;
    private const double ListIndent = 48;
    private readonly List<(string Text, int Page, double Y)> _headings = [];
    private double _indent;

    public IReadOnlyList<(string Text, int Page, double Y)> Headings => _headings;

    public void Draw(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks) Draw(block);
    }

    private void Draw(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                DrawHeading(heading);
                break;
            case Block.Paragraph paragraph:
                _indent = paragraph.Number.Length == 0 ? 0 : NumberIndent;
                layout.Paragraph(paragraph.Number, paragraph.Text, _indent, 0);
                layout.Space(7);
                break;
            case Block.ItemList list:
                DrawList(list);
                break;
            case Block.Table table:
                PdfTable.Draw(layout, table, _indent);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void DrawHeading(Block.Heading heading)
    {
        if (heading.NewPage) layout.NewPage();
        var size = heading.Level == 1 ? 13 : 11.5;
        var lines = layout.Measure.Lines(heading.Full, size, layout.ColumnRight - layout.ColumnLeft, isBold: true);
        layout.Space(12);
        layout.Require((lines.Count * 18) + 8 + (3 * PageLayout.Leading));
        _headings.Add((heading.Full, layout.PageNumber, layout.Y));
        foreach (var line in lines)
        {
            layout.Words(line, layout.ColumnLeft, size, isBold: true);
            layout.Advance(18);
        }

        layout.Advance(8);
        _indent = 0;
    }

    private void DrawList(Block.ItemList list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            layout.Paragraph(list.Ordered ? $"{i + 1}." : "–", list.Items[i], ListIndent, NumberIndent);
            layout.Space(3);
        }

        layout.Space(5);
    }
}
