using StaffAssistant.Core.Searching;

namespace StaffAssistant.Core.Indexing;

/// <summary>The index of versions with the same patience as <see cref="GuardedIndex"/>.</summary>
public sealed class GuardedVersions(IVersionIndex index, GuardedIndex guard) : IVersionIndex
{
    /// <inheritdoc />
    public long CaughtUpTo => guard.CaughtUpTo;

    /// <inheritdoc />
    public Task<MatchSet> MatchAsync(MatchQuery query, CancellationToken cancellationToken) => guard.WhenSoundAsync(() => index.MatchAsync(query, cancellationToken), cancellationToken);
}
