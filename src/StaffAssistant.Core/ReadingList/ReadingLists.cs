using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.ReadingList;

/// <summary>Passages that persons set aside, each for himself, shown with the rights of the moment.</summary>
public sealed class ReadingLists(IReadingListStore store, IDocumentCatalog catalog, TimeProvider clock)
{
    /// <summary>The most entries of one person.</summary>
    public const int AtMost = 300;

    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>Sets a passage aside that the person may read.</summary>
    public async Task<KeepOutcome> KeepAsync(PersonKey owner, PassageId passage, AccessScope scope, CancellationToken cancellationToken)
    {
        if (await catalog.GetPassagesAsync([passage], scope, cancellationToken) is not [var source])
            return KeepOutcome.NotReadable;
        var entry = new ReadingEntry(passage, ReadingEntry.MarkOf(source.Passage), string.Empty, clock.GetUtcNow());
        return await store.AddAsync(owner, entry, AtMost, cancellationToken) ? KeepOutcome.Kept : KeepOutcome.Full;
    }

    /// <summary>True when the passage is in the person's list.</summary>
    public Task<bool> HoldsAsync(PersonKey owner, PassageId passage, CancellationToken cancellationToken) => store.HoldsAsync(owner, passage, cancellationToken);

    /// <summary>The list as the person may read it now, in his order.</summary>
    public async Task<IReadOnlyList<ReadEntry>> ReadAsync(PersonKey owner, AccessScope scope, CancellationToken cancellationToken)
    {
        var entries = await store.ListAsync(owner, cancellationToken);
        var sources = (await catalog.GetPassagesAsync([.. entries.Select(entry => entry.Passage)], scope, cancellationToken)).ToDictionary(source => source.Passage.Id);
        return [.. entries.Select(entry => new ReadEntry(entry, sources.GetValueOrDefault(entry.Passage)))];
    }

    /// <summary>Takes a passage out of the list.</summary>
    public Task DropAsync(PersonKey owner, PassageId passage, CancellationToken cancellationToken) => store.RemoveAsync(owner, passage, cancellationToken);

    /// <summary>Writes a note; what is longer than allowed is cut.</summary>
    public Task NoteAsync(PersonKey owner, PassageId passage, string note, CancellationToken cancellationToken) =>
        store.NoteAsync(owner, passage, note.Trim() is { Length: > LongestNote } whole ? whole[..LongestNote] : note.Trim(), cancellationToken);

    /// <summary>Moves a passage up (-1) or down (1) by one place; does nothing at either end.</summary>
    public async Task MoveAsync(PersonKey owner, PassageId passage, int by, CancellationToken cancellationToken)
    {
        var order = (await store.ListAsync(owner, cancellationToken)).Select(entry => entry.Passage).ToList();
        var (from, to) = (order.IndexOf(passage), order.IndexOf(passage) + by);
        if (from < 0 || to < 0 || to >= order.Count)
            return;
        (order[from], order[to]) = (order[to], order[from]);
        await store.OrderAsync(owner, order, cancellationToken);
    }
}
