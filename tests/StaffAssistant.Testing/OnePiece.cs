using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Testing;

/// <summary>Changes that go to an index in one piece.</summary>
public static class OnePiece
{
    public static Task ApplyAsync(this IPassageIndex index, IReadOnlyList<DocumentChange> changes, long caughtUpTo, CancellationToken cancellationToken) =>
        index.ApplyAsync(Of(changes, caughtUpTo), null, cancellationToken);

    public static Task ApplyAsync(this IIndexBuild build, IReadOnlyList<DocumentChange> changes, long caughtUpTo, CancellationToken cancellationToken) =>
        build.ApplyAsync(Of(changes, caughtUpTo), null, cancellationToken);

    private static IAsyncEnumerable<ChangeBatch> Of(IReadOnlyList<DocumentChange> changes, long caughtUpTo) =>
        new[] { new ChangeBatch(changes, caughtUpTo) }.ToAsyncEnumerable();
}
