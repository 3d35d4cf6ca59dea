namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>The pages under construction: a cursor that moves down and opens a new page when the next lines do not fit.</summary>
internal sealed class PageLayout(TextMeasure measure)
{
    public const double PageWidth = 595;
    public const double PageHeight = 842;
    public const double Left = 74;
    public const double Right = PageWidth - 66;
    public const double BodySize = 11;
    public const double Leading = 16.5;
    private const double Top = PageHeight - 108;
    private const double Bottom = 92;
    private const double Gutter = 24;
    private const double ColumnSize = 9;
    private const double ColumnLeading = 13;
    private readonly List<List<PageItem>> _pages = [[]];
    private int _columns = 1;
    private int _column;
    private double _top = Top;

    public IReadOnlyList<IReadOnlyList<PageItem>> Pages => _pages;

    public TextMeasure Measure => measure;

    public int PageNumber => _pages.Count;

    public double Y { get; private set; } = Top;

    /// <summary>The left edge of the column that is being filled; of the page where there is only one.</summary>
    public double ColumnLeft => Left + (_column * (ColumnWidth + Gutter));

    public double ColumnRight => ColumnLeft + ColumnWidth;

    /// <summary>Columns are set smaller, as a leaflet is.</summary>
    private double TextSize => _columns > 1 ? ColumnSize : BodySize;

    private double LineHeight => _columns > 1 ? ColumnLeading : Leading;

    private double ColumnWidth => (Right - Left - ((_columns - 1) * Gutter)) / _columns;

    private bool AtTop => Y >= _top;

    /// <summary>From here on the text runs in columns, on this page below what stands there already.</summary>
    public void BeginColumns(int columns) => (_columns, _column, _top) = (columns, 0, Y);

    public void NewPage()
    {
        if (AtTop && _pages[^1].Count == 0) return;
        if (_column + 1 < _columns)
        {
            _column++;
        }
        else
        {
            _pages.Add([]);
            (_column, _top) = (0, Top);
        }

        Y = _top;
    }

    /// <summary>Opens a new column or page when less than this height is left.</summary>
    public bool Require(double height)
    {
        if (Y - height >= Bottom) return false;
        NewPage();
        return true;
    }

    public void Space(double height)
    {
        if (!AtTop) Y -= height;
    }

    public void Advance(double height) => Y -= height;

    public void Add(PageItem item) => _pages[^1].Add(item);

    public void Words(string text, double x, double size = BodySize, bool isBold = false) => Add(new PageItem.Words(text, x, Y - size, size, isBold));

    /// <summary>A paragraph with an optional label ("(2)", "–") hanging at its left; never a single line alone on a page.</summary>
    public void Paragraph(string label, string text, double indent, double labelIndent)
    {
        var lines = measure.Lines(text, TextSize, ColumnWidth - indent);
        for (var i = 0; i < lines.Count; i++)
        {
            var remaining = lines.Count - i;
            var startsPair = i == 0 && lines.Count > 1;
            var twoLeft = remaining == 2 && lines.Count > 2;
            Require((startsPair || twoLeft ? 2 : 1) * LineHeight);
            if (i == 0 && label.Length > 0) Words(label, ColumnLeft + labelIndent, TextSize);
            Words(lines[i], ColumnLeft + indent, TextSize);
            Y -= LineHeight;
        }
    }
}
