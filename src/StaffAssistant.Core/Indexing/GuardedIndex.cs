using System.Globalization;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Indexing;

/// <summary>
/// The index as the rest of the house uses it: while it is being built again searches wait instead of finding nothing, and one that finds it damaged has
/// it built again.
/// </summary>
public sealed class GuardedIndex(IPassageIndex index, IndexReadiness readiness, DataDirectory directory) : IPassageIndex
{
    /// <inheritdoc />
    public long CaughtUpTo => readiness.IsReady ? index.CaughtUpTo : 0;

    /// <inheritdoc />
    public int Count => readiness.IsReady ? index.Count : 0;

    /// <inheritdoc />
    public Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken) =>
        index.ApplyAsync(batches, applied, cancellationToken);

    /// <inheritdoc />
    /// <exception cref="OperatorException">The index is damaged, and nobody in this process builds it again.</exception>
    public Task<CandidateSet> SearchAsync(PassageQuery query, CancellationToken cancellationToken) => WhenSoundAsync(() => index.SearchAsync(query, cancellationToken), cancellationToken);

    /// <summary>Searches once the index is ready, and again when it turned out to be damaged and was built anew.</summary>
    /// <exception cref="OperatorException">The index is damaged, and nobody in this process builds it again.</exception>
    internal async Task<T> WhenSoundAsync<T>(Func<Task<T>> search, CancellationToken cancellationToken)
    {
        while (true)
        {
            await readiness.WhenReadyAsync(cancellationToken);
            try
            {
                return await search();
            }
            catch (IndexDamagedException fault)
            {
                if (!readiness.IsWatched)
                    throw new OperatorException(string.Format(CultureInfo.CurrentCulture, StorageText.IndexDamaged, directory.Index), fault);
                readiness.Report(new IndexState.Building(0, 0));
            }
        }
    }
}
