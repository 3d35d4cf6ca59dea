namespace StaffAssistant.Core.Rewriting;

/// <summary>A sentence that a model worded, with the bullet points that it says.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Points">Their numbers, from 1.</param>
public sealed record WordedSentence(string Text, IReadOnlyList<int> Points);
