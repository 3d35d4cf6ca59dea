using System.Globalization;

namespace StaffAssistant.Core.Audit;

/// <summary>Proves the trail: every entry fits its hash and the entry before it, the beginning is the first of all or the one that a trimming names, and the end is there.</summary>
public sealed class AuditVerification(IAuditStore store)
{
    private const int MostFaults = 100;

    /// <summary>Reads the whole chain; may be used while entries are added.</summary>
    public async Task<AuditVerdict> RunAsync(CancellationToken cancellationToken)
    {
        // Noted before the chain is read, so that what is added meanwhile is no fault.
        var noted = await store.ReadHeadAsync(cancellationToken);
        var faults = new List<AuditFault>();
        var trimmed = new HashSet<(string Sequence, string Hash)>();
        AuditEntry? first = null, last = null;
        var (count, isEndThere) = (0L, noted is null);
        await foreach (var entry in store.ReadAsync(cancellationToken))
        {
            count++;
            if (!AuditHash.Fits(entry))
                Add(faults, AuditFaultKind.EntryChanged, entry.Sequence);
            if (last is not null && (entry.Sequence != last.Sequence + 1 || !entry.Previous.Span.SequenceEqual(last.Hash.Span)))
                Add(faults, AuditFaultKind.EntriesMissing, entry.Sequence);
            if (entry.Event.Action == AuditAction.TrailTrimmed)
                trimmed.Add((entry.Event.Subject, entry.Event.Detail));
            isEndThere |= entry.Sequence == noted?.Sequence && Hex(entry.Hash) == noted.Hash;
            first ??= entry;
            last = entry;
        }

        if (first is not null && !BeginsRightly(first, trimmed))
            Add(faults, AuditFaultKind.BeginningMissing, first.Sequence);
        if (!isEndThere)
            Add(faults, AuditFaultKind.EndMissing, noted!.Sequence);
        return new AuditVerdict(count, last is null ? null : new AuditHead(last.Sequence, Hex(last.Hash)), faults);
    }

    /// <summary>A hash as it is written out.</summary>
    public static string Hex(ReadOnlyMemory<byte> hash) => Convert.ToHexStringLower(hash.Span);

    private static bool BeginsRightly(AuditEntry first, HashSet<(string Sequence, string Hash)> trimmed) => first.Sequence == 1
        ? first.Previous.Span.SequenceEqual(AuditEntry.Beginning.Span)
        : trimmed.Contains(((first.Sequence - 1).ToString(CultureInfo.InvariantCulture), Hex(first.Previous)));

    private static void Add(List<AuditFault> faults, AuditFaultKind kind, long sequence)
    {
        if (faults.Count < MostFaults)
            faults.Add(new AuditFault(kind, sequence));
    }
}
