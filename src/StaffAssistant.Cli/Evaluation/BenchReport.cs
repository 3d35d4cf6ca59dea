namespace StaffAssistant.Cli.Evaluation;

/// <summary>What <c>bench</c> reports: times in milliseconds, sizes as their names say; long questions have 160 words, their figures are 0 for a corpus without such texts. The fts5 figures come from SQLite's FTS5 in the same run.</summary>
internal sealed record BenchReport(
    int Passages,
    double IndexPassagesPerSecond,
    double IndexCores,
    long IndexBytes,
    double OpenMs,
    double P50Ms,
    double P95Ms,
    double P99Ms,
    double AnswerP95Ms,
    double PeakRssMb,
    double Fts5PassagesPerSecond,
    double Fts5P95Ms,
    double LongP50Ms,
    double LongP95Ms)
{
    /// <summary>The report for people.</summary>
    public string ToText() =>
        $"{Passages} passages, {IndexPassagesPerSecond:F0}/s with {IndexCores:F1} cores busy (FTS5 {Fts5PassagesPerSecond:F0}/s), {IndexBytes / 1e6:F1} MB, opened in {OpenMs:F0} ms\n"
        + $"search p50 {P50Ms:F1} ms, p95 {P95Ms:F1} ms, p99 {P99Ms:F1} ms (FTS5 p95 {Fts5P95Ms:F1} ms), answer p95 {AnswerP95Ms:F1} ms, peak {PeakRssMb:F0} MB\n"
        + $"160 words: p50 {LongP50Ms:F1} ms, p95 {LongP95Ms:F1} ms";
}
