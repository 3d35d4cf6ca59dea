using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Takes out what stands at the top or bottom of page after page: headers, footers, page numbers.</summary>
internal static partial class RunningLines
{
    private const int MostLines = 4;
    private const double Margin = 0.16;
    private const double SamePlace = 8;

    public static IReadOnlyList<PdfPage> Without(IReadOnlyList<PdfPage> pages)
    {
        var candidates = pages.SelectMany(page => AtEdges(page).Select(line => (Key: KeyOf(line), line.Baseline, Line: line))).ToArray();
        var running = candidates
            .Where(one => IsPageNumber(one.Line) || candidates.Count(other => other.Key == one.Key && Math.Abs(other.Baseline - one.Baseline) < SamePlace) >= Math.Max(2, (pages.Count + 1) / 3))
            .Select(one => one.Line)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. pages.Select(page => page with { Lines = [.. page.Lines.Where(line => !running.Contains(line))] })];
    }

    private static IEnumerable<PdfLine> AtEdges(PdfPage page)
    {
        var lines = page.Lines.OrderBy(line => line.Baseline).ToArray();
        var top = lines.Take(MostLines).Where(line => line.Baseline < page.Layout.Height * Margin);
        var bottom = lines.TakeLast(MostLines).Where(line => line.Baseline > page.Layout.Height * (1 - Margin));
        return top.Concat(bottom).Distinct();
    }

    // The same on every page but for the number.
    private static string KeyOf(PdfLine line) => Digits().Replace(line.Text, "#");

    private static bool IsPageNumber(PdfLine line) => PageNumber().IsMatch(line.Text);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(Seite|S\.|Blatt)?\s*\d{1,4}\s*((von|/|\|)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
