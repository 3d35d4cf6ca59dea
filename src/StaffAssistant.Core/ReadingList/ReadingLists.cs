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
    public Task<KeepOutcome> KeepAsync(PersonKey owner, PassageId passage, AccessScope scope, CancellationToken cancellationToken) => KeepAsync(owner, passage, [], scope, cancellationToken);

    /// <summary>Sets words of a passage aside that the person may read; without quotes, or where one does not stand there, all of it.</summary>
    public async Task<KeepOutcome> KeepAsync(PersonKey owner, PassageId passage, IReadOnlyList<string> quotes, AccessScope scope, CancellationToken cancellationToken) =>
        await EntryOfAsync(passage, quotes, scope, cancellationToken) is not { } entry ? KeepOutcome.NotReadable
            : await store.AddAsync(owner, entry, AtMost, cancellationToken) ? KeepOutcome.Kept : KeepOutcome.Full;

    /// <summary>True when these words of the passage are in the person's list; without quotes, when all of it is.</summary>
    public async Task<bool> HoldsAsync(PersonKey owner, PassageId passage, IReadOnlyList<string> quotes, AccessScope scope, CancellationToken cancellationToken) =>
        await store.FindAsync(owner, passage, cancellationToken) is { } kept
        && (await EntryOfAsync(passage, quotes, scope, cancellationToken) is not { } entry || kept.Holds(entry));

    /// <summary>What the person set aside of some passages, as far as he may read it now; passages of which all or nothing is in the list are left out.</summary>
    public async Task<IReadOnlyDictionary<PassageId, IReadOnlyList<string>>> QuotesOfAsync(PersonKey owner, IReadOnlyList<PassageId> passages, AccessScope scope, CancellationToken cancellationToken) =>
        (await ReadAsync(owner, scope, cancellationToken)).Where(entry => entry.Quotes.Count > 0 && passages.Contains(entry.Entry.Passage)).ToDictionary(entry => entry.Entry.Passage, entry => entry.Quotes);

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

    private async Task<ReadingEntry?> EntryOfAsync(PassageId passage, IReadOnlyList<string> quotes, AccessScope scope, CancellationToken cancellationToken) =>
        await catalog.GetPassagesAsync([passage], scope, cancellationToken) is [var source]
            ? new ReadingEntry(passage, ReadingEntry.MarkOf(source.Passage), string.Empty, clock.GetUtcNow()) { Spans = KeptWords.In(source.Passage, quotes) }
            : null;

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
