namespace StaffAssistant.Core.Conversations;

/// <summary>A statement in an export.</summary>
/// <param name="Text">What it says; null when its source is closed, changed or gone.</param>
/// <param name="Sources">Where it stands.</param>
/// <param name="NoLongerApplies">True when a source does not apply any more.</param>
public sealed record ExportedStatement(string? Text, IReadOnlyList<string> Sources, bool NoLongerApplies);
