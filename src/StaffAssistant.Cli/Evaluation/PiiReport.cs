using System.Globalization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Shares from 0 to 1: found of each kind, right of what was found, texts without personal data in which something was found.</summary>
internal sealed record PiiReport(int N, IReadOnlyDictionary<string, double> RecallByType, IReadOnlyDictionary<string, int> CountByType, double Precision, int Clean, double HardNegativeFlagged)
{
    public static PiiReport Of(IReadOnlyList<PiiReading> rows)
    {
        var types = rows.SelectMany(row => row.Marks).GroupBy(mark => mark.Type).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var (right, wrong) = (rows.Sum(row => row.Pieces.Right), rows.Sum(row => row.Pieces.Wrong));
        var clean = rows.Where(row => row.IsClean).ToList();
        return new PiiReport(
            rows.Count,
            types.ToDictionary(group => group.Key, group => Share(group.Count(mark => mark.Found), group.Count())),
            types.ToDictionary(group => group.Key, group => group.Count()),
            Share(right, right + wrong),
            clean.Count,
            Share(clean.Count(row => row.Pieces.Wrong > 0), clean.Count));
    }

    public string ToText() => string.Create(
        CultureInfo.CurrentCulture,
        $"{N}: {string.Join(", ", RecallByType.Select(type => $"{type.Key} {type.Value:P1} ({CountByType[type.Key]})"))}\n{Precision:P1}; {HardNegativeFlagged:P1} ({Clean})");

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round(part / (double)whole, 4);
}
