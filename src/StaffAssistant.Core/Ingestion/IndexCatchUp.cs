using System.Globalization;
using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Brings the index to the state of the catalogue: at start, after an import, after a removal. Whoever calls it holds the data directory.</summary>
public sealed class IndexCatchUp(IDocumentCatalog catalog, IPassageIndex index, DataDirectory directory, ILogger<IndexCatchUp> log)
{
    /// <summary>How many passages go to the index at once.</summary>
    private const int BatchSize = 5_000;

    /// <summary>True when the catalogue holds changes that the index does not.</summary>
    public async Task<bool> IsBehindAsync(CancellationToken cancellationToken) => index.CaughtUpTo != await catalog.LastChangeAsync(cancellationToken);

    /// <summary>Applies all changes that the index does not hold yet.</summary>
    /// <exception cref="OperatorException">The index belongs to a later state of the catalogue.</exception>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var (from, to) = (index.CaughtUpTo, await catalog.LastChangeAsync(cancellationToken));
        if (from > to)
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, StorageText.IndexAhead, directory.Index));
        if (from == to)
            return;
        var (batch, passages) = (new List<DocumentChange>(), 0);
        await foreach (var change in catalog.ChangesAfterAsync(from, cancellationToken))
        {
            batch.Add(change);
            passages += change.Passages.Count;
            if (passages < BatchSize)
                continue;
            await index.ApplyAsync(batch, change.Change, cancellationToken);
            (batch, passages) = ([], 0);
        }

        await index.ApplyAsync(batch, to, cancellationToken);
        IngestionLog.IndexCaughtUp(log, from, to);
    }
}
