namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>What is asked back, and what holds meanwhile.</summary>
/// <param name="Choices">The cases that the asker may mean, at least two.</param>
/// <param name="Statements">What the rules say for these cases, in reading order.</param>
public sealed record Clarification(IReadOnlyList<CaseChoice> Choices, IReadOnlyList<ProposedStatement> Statements)
{
    /// <summary>What each choice stands on, in their order.</summary>
    internal IReadOnlyList<CaseGrounds> Grounds { get; init; } = [];
}
