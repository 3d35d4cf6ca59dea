using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Writer;

namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>Writes a PDF with running header and footer, page numbers, ruled tables and bookmarks.</summary>
internal sealed class PdfWriter(string fonts, Hyphenation hyphenation)
{
    private const double FrameSize = 8.5;

    public byte[] Write(SourceDocument source)
    {
        using var scratch = new PdfDocumentBuilder();
        var measure = new TextMeasure(scratch.AddPage(PageLayout.PageWidth, PageLayout.PageHeight), Font(scratch, "Regular"), Font(scratch, "Bold"), hyphenation);

        // The first round only finds out on which page each heading stands.
        var (_, headings) = LayOut(source, measure, [.. source.Blocks.OfType<Block.Heading>().Where(h => h.Level == 1).Select(h => (h.Full, 0, 0d))]);
        var (layout, _) = LayOut(source, measure, headings);

        using var builder = new PdfDocumentBuilder();
        var (regular, bold) = (Font(builder, "Regular"), Font(builder, "Bold"));
        for (var i = 0; i < layout.Pages.Count; i++)
        {
            var page = builder.AddPage(PageLayout.PageWidth, PageLayout.PageHeight);
            foreach (var item in layout.Pages[i].Concat(Frame(source, measure, i + 1, layout.Pages.Count))) Render(page, item, regular, bold);
        }

        builder.Bookmarks = new Bookmarks([.. headings.Select(h => Bookmark(h.Text, h.Page, h.Y))]);
        Describe(builder.DocumentInformation, source);
        return FixedId.Apply(builder.Build());
    }

    private static (PageLayout Layout, IReadOnlyList<(string Text, int Page, double Y)> Headings) LayOut(
        SourceDocument source, TextMeasure measure, IReadOnlyList<(string Text, int Page, double Y)> contents)
    {
        var layout = new PageLayout(measure);
        PdfCover.Draw(layout, source);
        if (source.HasContents) PdfCover.DrawContents(layout, contents);
        if (source.Columns > 1) layout.BeginColumns(source.Columns);
        var body = new PdfBody(layout);
        body.Draw(source.Blocks);
        return (layout, body.Headings);
    }

    private static IEnumerable<PageItem> Frame(SourceDocument source, TextMeasure measure, int page, int pages)
    {
        var (head, foot) = (PageLayout.PageHeight - 58, 52d);
        var number = $"Seite {page} von {pages}";
        double FromRight(string text) => PageLayout.Right - measure.Width(text, FrameSize);
        return
        [
            new PageItem.Words(source.Header, PageLayout.Left, head, FrameSize, false),
            new PageItem.Words(source.HeaderRight, FromRight(source.HeaderRight), head, FrameSize, false),
            new PageItem.Rule(PageLayout.Left, head - 7, PageLayout.Right, head - 7, 0.5),
            new PageItem.Rule(PageLayout.Left, foot + 14, PageLayout.Right, foot + 14, 0.5),
            new PageItem.Words(source.Footer, PageLayout.Left, foot, FrameSize, false),
            new PageItem.Words(number, FromRight(number), foot, FrameSize, false),
        ];
    }

    private static void Render(PdfPageBuilder page, PageItem item, PdfDocumentBuilder.AddedFont regular, PdfDocumentBuilder.AddedFont bold)
    {
        switch (item)
        {
            case PageItem.Words words:
                page.AddText(words.Text, words.Size, new PdfPoint(words.X, words.Y), words.Bold ? bold : regular);
                break;
            case PageItem.Rule rule:
                page.SetStrokeColor(110, 110, 110);
                page.DrawLine(new PdfPoint(rule.X1, rule.Y1), new PdfPoint(rule.X2, rule.Y2), rule.Width);
                page.ResetColor();
                break;
            case PageItem.Shade shade:
                page.SetTextAndFillColor(232, 236, 239);
                page.SetStrokeColor(232, 236, 239);
                page.DrawRectangle(new PdfPoint(shade.X, shade.Y), shade.Width, shade.Height, 0.1, fill: true);
                page.ResetColor();
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static DocumentBookmarkNode Bookmark(string title, int page, double y) =>
        new(title, 0, new ExplicitDestination(page, ExplicitDestinationType.XyzCoordinates, new ExplicitDestinationCoordinates(PageLayout.Left, y)), []);

    private static void Describe(PdfDocumentBuilder.DocumentInformationBuilder information, SourceDocument source)
    {
        var created = source.Created.ToString("'D:'yyyyMMddHHmmss'Z'");
        information.Title = $"{source.FullTitle} ({source.Number})";
        information.Author = $"Kreis Musterland, {source.Footer}";
        information.Subject = source.Number;
        information.Creator = "Kreis Musterland";
        information.Producer = "Kreis Musterland";
        information.CreationDate = created;
        information.ModifiedDate = created;
    }

    private PdfDocumentBuilder.AddedFont Font(PdfDocumentBuilder builder, string weight) =>
        builder.AddTrueTypeFont(FontFile.Read(Path.Combine(fonts, $"LiberationSans-{weight}.ttf")));
}
