using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>A generation on its way to serve.</summary>
internal sealed class IndexBuild(IndexGeneration generation, Func<IndexGeneration, CancellationToken, Task> serve) : IIndexBuild
{
    private bool _isServing;

    /// <inheritdoc />
    public long CaughtUpTo => generation.CaughtUpTo;

    /// <inheritdoc />
    public Task ApplyAsync(IReadOnlyList<DocumentChange> changes, long caughtUpTo, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        generation.Apply(changes, caughtUpTo, cancellationToken);
        return Task.CompletedTask;
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
