namespace StaffAssistant.Core.Searching;

/// <summary>Finds every version with a passage that holds the words: one look gives hits and what they can be narrowed by.</summary>
public interface IVersionIndex
{
    /// <summary>The number of the last catalogue change that the index holds; 0 for an empty one.</summary>
    long CaughtUpTo { get; }

    /// <summary>The versions whose passages hold all words, else those that hold most of them.</summary>
    Task<MatchSet> MatchAsync(MatchQuery query, CancellationToken cancellationToken);
}
