using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>
/// Reads what changed, a few documents at a time, so that a long way to catch up costs little memory. A document that changes meanwhile moves behind the
/// end and is left for the next reading.
/// </summary>
internal sealed class ChangeReading(IDbContextFactory<CatalogContext> contexts)
{
    private const int DocumentsAtOnce = 64;

    /// <summary>Reads the changes after a number, oldest first.</summary>
    public async IAsyncEnumerable<DocumentChange> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var end = await catalog.Counters.Where(row => row.Name == CounterRow.Changes).Select(row => row.Value).SingleOrDefaultAsync(cancellationToken);
        while (after < end)
        {
            var changes = await ReadSomeAsync(catalog, after, end, cancellationToken);
            foreach (var change in changes)
                yield return change;
            after = changes.Count == 0 ? end : changes[^1].Change;
        }
    }

    private static async Task<IReadOnlyList<DocumentChange>> ReadSomeAsync(CatalogContext catalog, long after, long end, CancellationToken cancellationToken)
    {
        var documents = await catalog.Documents.AsNoTracking().Where(row => row.Change > after && row.Change <= end)
            .OrderBy(row => row.Change).Take(DocumentsAtOnce).Whole().ToListAsync(cancellationToken);
        var removed = await catalog.Tombstones.AsNoTracking().Where(row => row.Change > after && row.Change <= end)
            .OrderBy(row => row.Change).Take(DocumentsAtOnce).ToListAsync(cancellationToken);
        // A full batch says nothing about what lies behind its last row, so the other one must not run ahead of it.
        var last = Math.Min(LastOf(documents.Select(row => row.Change).ToList(), end), LastOf(removed.Select(row => row.Change).ToList(), end));
        documents.RemoveAll(row => row.Change > last);
        var passages = await PassagesOfAsync(catalog, documents, cancellationToken);
        return [.. documents.Select(row => new DocumentChange(row.Change, new DocumentId(row.Id), row.ToDocument(), [.. passages[row.Id]]))
            .Concat(removed.Where(row => row.Change <= last).Select(row => new DocumentChange(row.Change, new DocumentId(row.DocumentId), null, [])))
            .OrderBy(change => change.Change)];
    }

    private static long LastOf(List<long> changes, long end) => changes.Count < DocumentsAtOnce ? end : changes[^1];

    private static async Task<ILookup<Guid, Passage>> PassagesOfAsync(CatalogContext catalog, List<DocumentRow> documents, CancellationToken cancellationToken)
    {
        var ids = documents.Select(row => row.Id).ToArray();
        var rows = await catalog.Passages.AsNoTracking().Where(row => !row.IsHeld && ids.Contains(row.Version.DocumentId))
            .OrderBy(row => row.VersionId).ThenBy(row => row.Ordinal)
            .Select(row => new { row.Version.DocumentId, Passage = row }).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.DocumentId, row => row.Passage.ToPassage());
    }
}
