using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Keeps ordinals and effective validities right after a version came or went; only within one collection, whose editors answer for both ends.</summary>
internal sealed class ValidityWriting(CatalogContext catalog)
{
    /// <summary>Recomputes a document, whose versions are tracked. Returns whether anything changed.</summary>
    public async Task<bool> RecomputeAsync(DocumentRow document, CancellationToken cancellationToken)
    {
        var versions = document.Versions.OrderBy(row => row.DeclaredFrom ?? DateOnly.MinValue).ToList();
        var replacedFrom = await ReplacedFromAsync(document, cancellationToken);
        var effective = EffectiveValidity.Compute([.. versions.Select(row => new Validity(row.DeclaredFrom, row.DeclaredTo))], replacedFrom);
        var changed = false;
        for (var i = 0; i < versions.Count; i++)
        {
            var (version, validity) = (versions[i], effective[i]);
            changed |= version.Ordinal != i + 1 || version.ValidFrom != validity.From || version.ValidTo != validity.To;
            (version.Ordinal, version.ValidFrom, version.ValidTo) = (i + 1, validity.From, validity.To);
        }

        return changed;
    }

    /// <summary>Recomputes the documents of a collection that these references name, and marks those that changed.</summary>
    public async Task RecomputeTargetsAsync(string collectionKey, IReadOnlyCollection<string> references, Guid except, CancellationToken cancellationToken)
    {
        if (references.Count == 0)
            return;
        var keys = references.Select(reference => "id:" + reference).ToArray();
        var targets = await catalog.Documents.Include(row => row.Versions)
            .Where(row => row.CollectionKey == collectionKey && row.Id != except)
            .Where(row => keys.Contains(row.Key) || row.Versions.Any(version => version.NumberKey != null && references.Contains(version.NumberKey)))
            .ToListAsync(cancellationToken);
        foreach (var target in targets)
        {
            if (await RecomputeAsync(target, cancellationToken))
                target.Change = await catalog.NextChangeAsync(cancellationToken);
        }

        await catalog.SaveChangesAsync(cancellationToken);
    }

    // A replacing document without a start replaces from the day on which it was taken in.
    private async Task<DateOnly?> ReplacedFromAsync(DocumentRow document, CancellationToken cancellationToken)
    {
        var names = document.Versions.Select(row => row.NumberKey).OfType<string>().ToHashSet();
        if (document.Key.StartsWith("id:", StringComparison.Ordinal))
            names.Add(document.Key["id:".Length..]);
        if (names.Count == 0)
            return null;
        var starts = await catalog.Versions.AsNoTracking()
            .Where(row => row.SupersedesKey != null && names.Contains(row.SupersedesKey))
            .Where(row => row.DocumentId != document.Id && row.Document.CollectionKey == document.CollectionKey)
            .Select(row => new { row.DeclaredFrom, row.ImportedAt }).ToListAsync(cancellationToken);
        return starts.Count == 0 ? null : starts.Min(row => row.DeclaredFrom ?? BerlinCalendar.DateOf(row.ImportedAt));
    }
}
