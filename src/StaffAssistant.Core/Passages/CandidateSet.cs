using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Passages;

/// <summary>What the index found for one query.</summary>
/// <param name="Candidates">Best first by the index's own score.</param>
/// <param name="Terms">Rarity of the question's words in the whole index, for the ranker.</param>
public sealed record CandidateSet(IReadOnlyList<PassageCandidate> Candidates, TermStatistics Terms)
{
    /// <summary>The question as it was searched: words that stand nowhere are read as the nearest ones that do, abbreviations with what documents of the asker explain them by. Null when nothing was changed.</summary>
    public AnalyzedText? Understood { get; init; }
}
