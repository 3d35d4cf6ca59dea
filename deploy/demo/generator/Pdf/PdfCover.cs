namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>The head of the first page and, where asked for, the table of contents.</summary>
internal static class PdfCover
{
    private const double LabelWidth = 96;
    private const char Unbroken = '\u00A0';

    public static void Draw(PageLayout layout, SourceDocument source)
    {
        layout.Words("Kreis Musterland", PageLayout.Left, 16, isBold: true);
        layout.Advance(22);
        layout.Words(source.Cover, PageLayout.Left);
        layout.Advance(34);
        // The number in brackets is one word, so that no line ends within it.
        var title = $"{source.FullTitle} ({source.Number.Replace(' ', Unbroken)})";
        foreach (var line in layout.Measure.Lines(title, 20, PageLayout.Right - PageLayout.Left, isBold: true))
        {
            layout.Words(line.Replace(Unbroken, ' '), PageLayout.Left, 20, isBold: true);
            layout.Advance(26);
        }

        layout.Advance(8);
        foreach (var (label, value) in source.CoverLines)
        {
            Rule(layout);
            layout.Advance(6);
            layout.Words(label, PageLayout.Left, 10, isBold: true);
            layout.Words(value, PageLayout.Left + LabelWidth, 10);
            layout.Advance(16);
        }

        Rule(layout);
        layout.Advance(24);
    }

    public static void DrawContents(PageLayout layout, IReadOnlyList<(string Text, int Page, double Y)> headings)
    {
        layout.Words("Inhaltsverzeichnis", PageLayout.Left, 13, isBold: true);
        layout.Advance(26);
        var dot = layout.Measure.Width(".", PageLayout.BodySize);
        foreach (var (text, page, _) in headings)
        {
            var number = $"{page}";
            var end = PageLayout.Right - layout.Measure.Width("99", PageLayout.BodySize);
            var start = PageLayout.Left + layout.Measure.Width(text + " ", PageLayout.BodySize);
            layout.Words(text, PageLayout.Left);
            layout.Words(new string('.', (int)((end - start) / dot) - 1), start);
            layout.Words(number, PageLayout.Right - layout.Measure.Width(number, PageLayout.BodySize));
            layout.Advance(20);
        }

        layout.NewPage();
    }

    private static void Rule(PageLayout layout) =>
        layout.Add(new PageItem.Rule(PageLayout.Left, layout.Y, PageLayout.Right, layout.Y, 0.5));
}
