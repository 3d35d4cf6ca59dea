using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Indexing;

/// <summary>An index that is being built beside the serving one. Disposing it before <see cref="ServeAsync"/> leaves nothing of it.</summary>
public interface IIndexBuild : IAsyncDisposable
{
    /// <summary>The number of the last catalogue change that it holds.</summary>
    long CaughtUpTo { get; }

    /// <summary>As <see cref="Passages.IPassageIndex.ApplyAsync"/>, for the index that is being built: it holds the pieces together when the call returns, and none of them when it fails.</summary>
    Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken);

    /// <summary>Lets it serve from now on, without a gap for searches, and removes the former one. A kill at any moment leaves one of the two whole.</summary>
    Task ServeAsync(CancellationToken cancellationToken);
}
