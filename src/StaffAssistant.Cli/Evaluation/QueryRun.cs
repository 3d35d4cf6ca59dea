namespace StaffAssistant.Cli.Evaluation;

/// <summary>The ranked rows of one query with scores, best first, and how long it took.</summary>
internal sealed record QueryRun(string QueryId, IReadOnlyList<(string RowId, double Score)> Ranked, double ElapsedMs);
