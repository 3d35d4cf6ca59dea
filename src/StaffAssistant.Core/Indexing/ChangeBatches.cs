using System.Runtime.CompilerServices;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Indexing;

/// <summary>The changes of the catalogue in pieces that an index takes at once.</summary>
internal static class ChangeBatches
{
    /// <summary>How many passages go to the index at once.</summary>
    private const int PassagesAtOnce = 5_000;

    /// <summary>The changes after a number, and with each piece how far an index that holds it has caught up; nothing when there are none.</summary>
    public static async IAsyncEnumerable<ChangeBatch> After(
        IDocumentCatalog catalog, long from, long to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (from >= to)
            yield break;
        var (batch, passages) = (new List<DocumentChange>(), 0);
        await foreach (var change in catalog.ChangesAfterAsync(from, cancellationToken))
        {
            batch.Add(change);
            passages += change.Passages.Count;
            if (passages < PassagesAtOnce)
                continue;
            yield return new ChangeBatch(batch, change.Change);
            (batch, passages) = ([], 0);
        }

        yield return new ChangeBatch(batch, Math.Max(to, batch.Count == 0 ? to : batch[^1].Change));
    }
}
