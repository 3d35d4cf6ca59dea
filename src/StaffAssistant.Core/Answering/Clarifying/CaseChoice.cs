namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>A case that the asker may mean.</summary>
/// <param name="Name">As it is offered.</param>
/// <param name="Question">The question as it is asked with this case.</param>
public sealed record CaseChoice(string Name, string Question);
