namespace StaffAssistant.Core.Passages;

/// <summary>A candidate with its final score; comparable within one query only.</summary>
public sealed record RankedPassage(PassageCandidate Candidate, double Score);
