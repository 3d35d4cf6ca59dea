using System.Globalization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Writes ranked lists in the format of TREC: query, Q0, document, rank, score, tag.</summary>
internal static class TrecRun
{
    public static Task WriteAsync(FileInfo file, IEnumerable<QueryRun> runs, CancellationToken cancellationToken) =>
        File.WriteAllLinesAsync(
            file.FullName,
            runs.SelectMany(run => run.Ranked.Select((row, index) =>
                string.Create(CultureInfo.InvariantCulture, $"{run.QueryId} Q0 {row.RowId} {index + 1} {row.Score:F6} staff-assistant"))),
            cancellationToken);
}
