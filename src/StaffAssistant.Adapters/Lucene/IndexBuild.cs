using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>A generation on its way to serve.</summary>
internal sealed class IndexBuild(GermanAnalysis analysis, IndexGeneration generation, Func<IndexGeneration, CancellationToken, Task> serve) : IIndexBuild
{
    private bool _isServing;

    /// <inheritdoc />
    public long CaughtUpTo => generation.CaughtUpTo;

    /// <inheritdoc />
    public async Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken)
    {
        long? caughtUpTo = null;
        await foreach (var changes in PreparedChanges.AheadOf(analysis, batches, cancellationToken))
        {
            generation.Replace(changes);
            caughtUpTo = changes.CaughtUpTo;
            applied?.Invoke(changes.CaughtUpTo);
        }

        // Nobody searches it yet: one commit for all pieces.
        if (caughtUpTo is { } last)
            generation.Commit(last);
    }

    /// <inheritdoc />
    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        generation.Purge();
        if (!generation.IsSound())
            throw new IndexDamagedException();
        await serve(generation, cancellationToken);
        _isServing = true;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        if (!_isServing)
            generation.Remove();
        return ValueTask.CompletedTask;
    }
}
