using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Searching;

/// <summary>All versions that match and that the caller may see.</summary>
/// <param name="Versions">In no order.</param>
/// <param name="Terms">Rarity of the words in the whole index, for the ranker.</param>
public sealed record MatchSet(IReadOnlyList<VersionMatch> Versions, TermStatistics Terms)
{
    /// <summary>The words as they were searched; null when none was read differently.</summary>
    public AnalyzedText? Understood { get; init; }

    /// <summary>True when no passage has all of the words and these have some of them.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How many passages were looked at for words meant as typed, where these are so common that not all were; else null.</summary>
    public LookedAt? Looked { get; init; }
}
