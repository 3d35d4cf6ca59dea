namespace StaffAssistant.Core.Ingestion.Quarantine;

/// <summary>What an editor decided about words that were held back. It holds for the same words of the same document, also when they come in again.</summary>
/// <param name="Released">True when they may be searched and quoted; false when they stay out.</param>
/// <param name="By">The editor's name.</param>
/// <param name="At">When.</param>
public sealed record HeldDecision(bool Released, string By, DateTimeOffset At);
