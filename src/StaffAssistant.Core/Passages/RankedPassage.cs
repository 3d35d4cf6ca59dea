namespace StaffAssistant.Core.Passages;

/// <summary>A candidate with its final score; comparable within one query only.</summary>
public sealed record RankedPassage(PassageCandidate Candidate, double Score)
{
    /// <summary>True when the question names exactly this place ("DA 3.2 § 6 Abs. 3"), and no other passage is nearer to what it names.</summary>
    public bool IsAddressed { get; init; }
}
