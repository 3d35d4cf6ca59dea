namespace StaffAssistant.Cli.Evaluation;

/// <summary>Measures of one ranked list, as information retrieval defines them (Järvelin and Kekäläinen 2002 for nDCG); shares from 0 to 1.</summary>
internal static class RetrievalMeasures
{
    /// <summary>Discounted cumulative gain of the first ten, linear gain, over the best that could be had.</summary>
    public static double Ndcg10(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant)
    {
        var ideal = Gain(relevant.Values.OrderDescending().Take(10));
        return ideal == 0 ? 0 : Gain(ranked.Take(10).Select(id => relevant.GetValueOrDefault(id))) / ideal;
    }

    /// <summary>One over the rank of the first relevant of the first ten, else 0.</summary>
    public static double ReciprocalRank10(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant)
    {
        var first = ranked.Take(10).ToList().FindIndex(relevant.ContainsKey);
        return first < 0 ? 0 : 1.0 / (first + 1);
    }

    /// <summary>Share of the relevant among the first <paramref name="depth"/>.</summary>
    public static double Recall(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant, int depth) =>
        ranked.Take(depth).Count(relevant.ContainsKey) / (double)relevant.Count;

    /// <summary>1 when the first is relevant, else 0.</summary>
    public static double Success1(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant) =>
        ranked.Count > 0 && relevant.ContainsKey(ranked[0]) ? 1 : 0;

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, index) => grade / Math.Log2(index + 2)).Sum();
}
