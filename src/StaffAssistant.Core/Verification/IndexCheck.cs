using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Verification;

/// <summary>Compares the index with the catalogue, passage by passage.</summary>
internal sealed class IndexCheck(IDocumentCatalog catalog, IIndexUpkeep upkeep)
{
    /// <summary>Looks at every passage of both.</summary>
    public async Task<(int Documents, int Passages, long ChangesToIndex)> RunAsync(FaultList faults, bool isInUse, CancellationToken cancellationToken)
    {
        var isSound = await upkeep.IsSoundAsync(cancellationToken);
        var contents = isSound ? upkeep.Read() : new IndexContents(0, 0, []);
        var last = await catalog.LastChangeAsync(cancellationToken);
        var isThere = isSound && (contents.CaughtUpTo > 0 || last == 0);
        if (!isThere)
            faults.Add(VerificationFault.IndexDamaged);
        if (contents.CaughtUpTo > last)
            faults.Add(VerificationFault.IndexAhead);
        if (contents.Removed > 0 && !isInUse)
            faults.Add(VerificationFault.RemovedTextOnDisk, count: contents.Removed);
        var indexed = Sort(contents, faults);
        var (documents, passages) = await CompareAsync(contents.CaughtUpTo, indexed, isThere, faults, cancellationToken);
        await JudgeRestAsync(contents.CaughtUpTo, indexed.Values, faults, cancellationToken);
        return (documents, passages, Math.Max(0, last - contents.CaughtUpTo));
    }

    private static Dictionary<PassageId, IndexEntry> Sort(IndexContents contents, FaultList faults)
    {
        var indexed = new Dictionary<PassageId, IndexEntry>(contents.Entries.Count);
        foreach (var entry in contents.Entries.Where(entry => !indexed.TryAdd(entry.Id, entry)))
            faults.Add(VerificationFault.PassageIndexedTwice, entry.Id.ToString());
        return indexed;
    }

    // Takes from the dictionary what the catalogue holds too.
    private async Task<(int Documents, int Passages)> CompareAsync(
        long caughtUpTo, Dictionary<PassageId, IndexEntry> indexed, bool isThere, FaultList faults, CancellationToken cancellationToken)
    {
        var (documents, passages) = (0, 0);
        await foreach (var change in catalog.ChangesAfterAsync(0, cancellationToken))
        {
            if (change.Document is not { } document)
                continue;
            (documents, passages) = (documents + 1, passages + change.Passages.Count);
            if (!isThere || change.Change > caughtUpTo)
                continue;
            var versions = document.Versions.ToDictionary(version => version.Id);
            foreach (var expected in change.Passages.Select(passage => IndexEntry.Of(document, versions[passage.VersionId], passage)))
            {
                if (!indexed.Remove(expected.Id, out var found))
                    faults.Add(VerificationFault.PassageNotIndexed, expected.Id.ToString());
                else if (found != expected)
                    faults.Add(VerificationFault.PassageDiffers, expected.Id.ToString());
            }
        }

        return (documents, passages);
    }

    // What the catalogue changed after the index was read is not compared: the index takes it up later.
    private async Task JudgeRestAsync(long caughtUpTo, IEnumerable<IndexEntry> rest, FaultList faults, CancellationToken cancellationToken)
    {
        var changed = new HashSet<DocumentId>();
        await foreach (var change in catalog.ChangesAfterAsync(caughtUpTo, cancellationToken))
            changed.Add(change.DocumentId);
        foreach (var entry in rest.Where(entry => !changed.Contains(entry.DocumentId)))
            faults.Add(VerificationFault.PassageUnknown, entry.Id.ToString());
    }
}
