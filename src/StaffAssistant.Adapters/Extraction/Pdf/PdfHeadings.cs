using StaffAssistant.Core.Ingestion.Structure;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Tells headings by their looks: larger than running text, or heavier where running text is not.</summary>
internal sealed class PdfHeadings
{
    private const double Larger = 1.08;
    private const int Deepest = 6;

    private readonly double _size;
    private readonly bool _textIsBold;
    private readonly double[] _sizes;

    public PdfHeadings(IReadOnlyList<PdfLine> lines)
    {
        var looks = lines.GroupBy(line => (line.Size, line.IsBold)).OrderByDescending(group => group.Sum(line => line.Text.Length)).ToArray();
        (_size, _textIsBold) = looks.Length == 0 ? (11, false) : looks[0].Key;
        _sizes = [.. lines.Where(line => line.Size > _size * Larger && MayHead(line)).Select(line => line.Size).Distinct().OrderDescending().Take(Deepest)];
    }

    /// <summary>Depth of the heading that the line is, from 1; 0 for running text.</summary>
    public int LevelOf(PdfLine line)
    {
        if (!MayHead(line))
            return 0;
        var index = Array.IndexOf(_sizes, line.Size);
        if (index >= 0)
            return index + 1;
        return line.IsBold && !_textIsBold && line.Size >= _size * 0.95 ? _sizes.Length + 1 : 0;
    }

    private static bool MayHead(PdfLine line)
    {
        var label = LabelReader.ReadHeading(line.Text);
        var rest = label is null ? line.Text : line.Text[Math.Min(label.Length, line.Text.Length)..];
        return label is not { IsListMark: true } and not { Kind: LabelKind.Paragraph } && line.Text.Any(char.IsLetter)
            && rest.Length < 160 && !rest.EndsWith('.') && !rest.EndsWith(';') && !rest.EndsWith(',');
    }
}
