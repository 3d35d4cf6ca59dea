namespace StaffAssistant.Core.Conversations;

/// <summary>A question with as much of its answer as its owner may see at the moment of the export.</summary>
/// <param name="AskedAt">When, UTC.</param>
/// <param name="Asked">As typed.</param>
/// <param name="Understood">As it was completed from the question before; null when it was answered as typed.</param>
/// <param name="Stichtag">The day whose rules answered.</param>
/// <param name="Kind">What kind of answer came; null when none did.</param>
/// <param name="WordedBy">The model that worded it; null for quotes.</param>
/// <param name="Statements">What was said.</param>
/// <param name="Documents">Documents that were asked for, by title.</param>
public sealed record ExportedQuestion(
    DateTimeOffset AskedAt, string Asked, string? Understood, DateOnly Stichtag, string? Kind, string? WordedBy, IReadOnlyList<ExportedStatement> Statements, IReadOnlyList<string> Documents);
