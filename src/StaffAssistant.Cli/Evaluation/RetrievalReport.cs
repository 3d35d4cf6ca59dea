namespace StaffAssistant.Cli.Evaluation;

/// <summary>What <c>evaluate retrieval</c> reports; shares from 0 to 1, times in milliseconds.</summary>
internal sealed record RetrievalReport(
    int Queries,
    int Passages,
    double IndexMs,
    double Ndcg10,
    double Mrr10,
    double Recall1,
    double Recall5,
    double Recall10,
    double Recall100,
    double Success1,
    double P50Ms,
    double P95Ms)
{
    /// <summary>Means over the runs of a set.</summary>
    public static RetrievalReport Of(RetrievalSet set, IReadOnlyList<QueryRun> runs, double indexMs)
    {
        var times = runs.Select(run => run.ElapsedMs).ToList();
        return new RetrievalReport(
            runs.Count,
            set.Corpus.Count,
            indexMs,
            Mean((ranked, relevant) => RetrievalMeasures.Ndcg10(ranked, relevant)),
            Mean((ranked, relevant) => RetrievalMeasures.ReciprocalRank10(ranked, relevant)),
            Mean((ranked, relevant) => RetrievalMeasures.Recall(ranked, relevant, 1)),
            Mean((ranked, relevant) => RetrievalMeasures.Recall(ranked, relevant, 5)),
            Mean((ranked, relevant) => RetrievalMeasures.Recall(ranked, relevant, 10)),
            Mean((ranked, relevant) => RetrievalMeasures.Recall(ranked, relevant, 100)),
            Mean((ranked, relevant) => RetrievalMeasures.Success1(ranked, relevant)),
            Percentile.Of(times, 0.50),
            Percentile.Of(times, 0.95));

        double Mean(Func<IReadOnlyList<string>, IReadOnlyDictionary<string, int>, double> measure) => runs.Count == 0
            ? 0
            : Math.Round(runs.Average(run => measure([.. run.Ranked.Select(row => row.RowId)], set.Relevant[run.QueryId])), 4);
    }

    /// <summary>The report for people.</summary>
    public string ToText() =>
        $"nDCG@10 {Ndcg10:F4}  MRR@10 {Mrr10:F4}  R@1 {Recall1:F4}  R@5 {Recall5:F4}  R@10 {Recall10:F4}  R@100 {Recall100:F4}  S@1 {Success1:F4}\n"
        + $"{Queries} questions, {Passages} passages, indexed in {IndexMs:F0} ms, p50 {P50Ms:F1} ms, p95 {P95Ms:F1} ms";
}
