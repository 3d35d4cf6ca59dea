using StaffAssistant.Core.Ingestion.Structure;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>A ruled table on a page.</summary>
/// <param name="Top">Distance of its upper edge from the top.</param>
/// <param name="Rows">Its rows from top to bottom, each with the texts of its cells.</param>
/// <param name="Words">The words in it, cell by cell.</param>
/// <param name="IsHeaderBold">True when the first row is set in heavy type and the others are not.</param>
internal sealed record PdfGrid(double Top, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<PdfWord> Words, bool IsHeaderBold)
{
    private const double Touching = 3;

    /// <summary>The tables that rules and words make: at least two rows and two columns.</summary>
    public static IReadOnlyList<PdfGrid> In(IReadOnlyList<PdfRule> rules, IReadOnlyList<PdfWord> words) =>
        [.. Clusters(rules).Select(cluster => Of(cluster, words)).OfType<PdfGrid>().OrderBy(grid => grid.Top)];

    private static PdfGrid? Of(List<PdfRule> rules, IReadOnlyList<PdfWord> words)
    {
        var columns = Places(rules.Where(rule => !rule.IsHorizontal));
        var lines = Places(rules.Where(rule => rule.IsHorizontal));
        if (columns.Count < 3 || lines.Count < 3)
            return null;
        var cells = new List<List<List<PdfWord>>>();
        for (var row = 0; row + 1 < lines.Count; row++)
        {
            var middle = (lines[row] + lines[row + 1]) / 2;
            var edges = columns.Where(x => rules.Exists(rule => !rule.IsHorizontal && Math.Abs(rule.At - x) < Touching && rule.From < middle && rule.To > middle)).ToArray();
            cells.Add([.. edges.Zip(edges.Skip(1), (left, right) => Inside(words, left, right, lines[row], lines[row + 1]))]);
        }

        cells.RemoveAll(row => row.All(cell => cell.Count == 0));
        if (cells.Count < 2 || cells.Max(row => row.Count) < 2)
            return null;
        var rows = cells.Select(row => (IReadOnlyList<string>)[.. row.Select(TextOf)]).ToArray();
        var isHeaderBold = cells[0].SelectMany(cell => cell).All(word => word.IsBold) && !cells.Skip(1).SelectMany(row => row).SelectMany(cell => cell).All(word => word.IsBold);
        return new PdfGrid(lines[0], rows, [.. cells.SelectMany(row => row).SelectMany(cell => cell)], isHeaderBold);
    }

    private static List<PdfWord> Inside(IReadOnlyList<PdfWord> words, double left, double right, double top, double bottom) =>
        [.. words.Where(word => word.Middle > left && word.Middle < right && word.Baseline > top && word.Baseline <= bottom + 1).OrderBy(word => Math.Round(word.Baseline)).ThenBy(word => word.Box.Left)];

    // The lines of a cell, hyphenation undone.
    private static string TextOf(List<PdfWord> words) =>
        LineJoiner.JoinAll([.. PdfLine.Of(words, 0).Select(line => line.Text.Replace("   ", " ", StringComparison.Ordinal))]);

    private static List<double> Places(IEnumerable<PdfRule> rules)
    {
        var places = new List<double>();
        foreach (var at in rules.Select(rule => rule.At).Order())
        {
            if (places.Count == 0 || at - places[^1] > Touching)
                places.Add(at);
        }

        return places;
    }

    // Rules that touch or cross belong together.
    private static List<List<PdfRule>> Clusters(IReadOnlyList<PdfRule> rules)
    {
        var clusters = new List<List<PdfRule>>();
        foreach (var rule in rules)
        {
            var touched = clusters.Where(cluster => cluster.Exists(other => Touch(rule, other))).ToArray();
            var home = touched.FirstOrDefault() ?? [];
            foreach (var other in touched.Skip(1))
            {
                home.AddRange(other);
                clusters.Remove(other);
            }

            if (touched.Length == 0)
                clusters.Add(home);
            home.Add(rule);
        }

        return clusters;
    }

    private static bool Touch(PdfRule one, PdfRule other) =>
        one.IsHorizontal == other.IsHorizontal
            ? Math.Abs(one.At - other.At) < Touching && one.From <= other.To + Touching && other.From <= one.To + Touching
            : one.At >= other.From - Touching && one.At <= other.To + Touching && other.At >= one.From - Touching && other.At <= one.To + Touching;
}
