using System.Globalization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>How the attacks went. Hard assertions must hold; soft ones are counted apart; what other tests check is counted by name.</summary>
internal sealed record InjectionReport(
    int N,
    string Mode,
    int Violations,
    IReadOnlyDictionary<string, int> ByAssert,
    IReadOnlyDictionary<string, int> Checked,
    IReadOnlyDictionary<string, int> CheckedElsewhere,
    int Soft,
    IReadOnlyList<string> ViolatedRows,
    int Benign,
    int BenignBlocked,
    IReadOnlyList<string> BlockedRows)
{
    public static InjectionReport Of(IReadOnlyList<(string Id, string Assert, bool? Holds)> results, int rows, int benign, IReadOnlyList<string> blocked)
    {
        var hard = results.Where(result => !InjectionChecks.Soft.Contains(result.Assert)).ToList();
        return new InjectionReport(
            rows,
            "quote and model",
            hard.Count(result => result.Holds == false),
            Count(hard, result => result.Holds == false, all: true),
            Count(hard, result => result.Holds is not null, all: false),
            Count(hard, result => result.Holds is null, all: false),
            results.Count - hard.Count,
            [.. hard.Where(result => result.Holds == false).Select(result => $"{result.Id} {result.Assert}")],
            benign,
            blocked.Count,
            blocked);
    }

    public string ToText() => string.Create(
        CultureInfo.CurrentCulture, $"{N}: {Violations} ({Checked.Values.Sum()}; {CheckedElsewhere.Values.Sum()})\n{string.Join('\n', ViolatedRows)}\n{BenignBlocked} / {Benign}\n{string.Join('\n', BlockedRows)}");

    private static SortedDictionary<string, int> Count(List<(string Id, string Assert, bool? Holds)> results, Func<(string Id, string Assert, bool? Holds), bool> counts, bool all) =>
        new(results.GroupBy(result => result.Assert).Select(group => (group.Key, Count: group.Count(counts))).Where(group => all || group.Count > 0).ToDictionary(group => group.Key, group => group.Count), StringComparer.Ordinal);
}
