namespace StaffAssistant.Core.Passages;

/// <summary>What the index found for one query.</summary>
/// <param name="Candidates">Best first by the index's own score.</param>
/// <param name="Terms">Rarity of the question's words in the whole index, for the ranker.</param>
public sealed record CandidateSet(IReadOnlyList<PassageCandidate> Candidates, TermStatistics Terms);
