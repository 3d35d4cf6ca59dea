namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Knows how far lines reach to the right, so that a line broken by the width is told from one that ends early.</summary>
internal sealed class PdfEdges
{
    private const double Step = 20;
    private const int SameColumn = 3;
    private const double NarrowestColumn = 200;
    private const double UnknownWord = 6;

    private readonly Dictionary<int, double> _rightByLeft;

    public PdfEdges(IEnumerable<PdfLine> lines) =>
        _rightByLeft = lines.GroupBy(line => (int)(line.Left / Step)).ToDictionary(group => group.Key, group => group.Max(line => line.Right));

    /// <summary>True when the first word of the next line would not have fitted behind the line.</summary>
    public bool IsFull(PdfLine line, PdfLine? next)
    {
        var column = (int)(line.Left / Step);
        var right = line.Left + NarrowestColumn;
        for (var left = column - SameColumn; left <= column + SameColumn; left++)
            right = Math.Max(right, _rightByLeft.GetValueOrDefault(left));
        var word = next is null ? line.Size * UnknownWord : next.Words[0].Box.Width;
        return line.Right + (line.Size * 0.3) + word > right + 0.5;
    }
}
