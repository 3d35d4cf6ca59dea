namespace StaffAssistant.Core.Committee;

/// <summary>What the assistant may bring.</summary>
public sealed record Chance(string Title, string Text);
