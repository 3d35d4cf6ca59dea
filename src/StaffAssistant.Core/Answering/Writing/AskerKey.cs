namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Tells one person's questions from another's while budgets are counted; kept in memory only, never stored or logged.</summary>
public readonly record struct AskerKey(string Value);
