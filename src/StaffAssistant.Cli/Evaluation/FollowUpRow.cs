namespace StaffAssistant.Cli.Evaluation;

/// <summary>A second question of a conversation: what was asked before, and whether it goes on from that. One that does must show what is expected; a new one stays as typed.</summary>
internal sealed record FollowUpRow(string Id, string Half, string First, string Text, string Person, DateOnly On, bool FollowUp, IReadOnlyList<GoldenExpectation> Expect);
