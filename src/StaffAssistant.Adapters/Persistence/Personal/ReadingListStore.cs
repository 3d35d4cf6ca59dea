using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Personal.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Reading lists in the database of what persons keep; the owner is part of every query.</summary>
internal sealed class ReadingListStore(DatabaseTables<PersonalContext> tables) : IReadingListStore, IPersonalStore
{
    /// <inheritdoc />
    public PersonalKind Kind => PersonalKind.ReadingList;

    /// <inheritdoc />
    public async Task<IReadOnlyList<ReadingEntry>> ListAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var rows = await personal.ReadingList.AsNoTracking().Where(row => row.Owner == owner.Value).OrderBy(row => row.Position).ToListAsync(cancellationToken);
        return [.. rows.Select(EntryOf)];
    }

    /// <inheritdoc />
    public async Task<ReadingEntry?> FindAsync(PersonKey owner, PassageId passage, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.ReadingList.AsNoTracking().FirstOrDefaultAsync(row => row.Owner == owner.Value && row.PassageId == passage.Value, cancellationToken) is { } row ? EntryOf(row) : null;
    }

    /// <inheritdoc />
    public async Task<bool> AddAsync(PersonKey owner, ReadingEntry entry, int atMost, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        await using var transaction = await personal.Database.BeginTransactionAsync(cancellationToken);
        var rows = personal.ReadingList.Where(row => row.Owner == owner.Value);
        if (await rows.FirstOrDefaultAsync(row => row.PassageId == entry.Passage.Value, cancellationToken) is { } known)
        {
            var joined = EntryOf(known).With(entry);
            (known.Mark, known.Spans) = (joined.Mark, joined.Spans);
        }
        else if (await rows.CountAsync(cancellationToken) >= atMost)
        {
            return false;
        }
        else
        {
            personal.Add(RowOf(owner, entry, await rows.MaxAsync(row => (int?)row.Position, cancellationToken) + 1 ?? 0));
        }

        await personal.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <inheritdoc />
    public async Task RemoveAsync(PersonKey owner, PassageId passage, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        await personal.ReadingList.Where(row => row.Owner == owner.Value && row.PassageId == passage.Value).ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task NoteAsync(PersonKey owner, PassageId passage, string note, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        await personal.ReadingList.Where(row => row.Owner == owner.Value && row.PassageId == passage.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, note), cancellationToken);
    }

    /// <inheritdoc />
    public async Task OrderAsync(PersonKey owner, IReadOnlyList<PassageId> order, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var rows = await personal.ReadingList.Where(row => row.Owner == owner.Value).OrderBy(row => row.Position).ToListAsync(cancellationToken);
        var places = order.Select((passage, place) => (passage.Value, place)).ToDictionary(entry => entry.Value, entry => entry.place);
        foreach (var (row, position) in rows.OrderBy(row => places.GetValueOrDefault(row.PassageId, int.MaxValue)).Select((row, position) => (row, position)).ToList())
            row.Position = position;
        await personal.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> CountAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.ReadingList.CountAsync(row => row.Owner == owner.Value, cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<object> ExportAsync(PersonKey owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in (await ListAsync(owner, cancellationToken)).OrderBy(entry => entry.AddedAt))
            yield return new { GemerktAm = entry.AddedAt, Stelle = entry.Passage.ToString(), Zeichen = entry.Spans.Select(span => $"{span.Start}–{span.End}"), Notiz = entry.Note };
    }

    /// <inheritdoc />
    public async Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.ReadingList.Where(row => row.Owner == owner.Value).ExecuteDeleteAsync(cancellationToken);
    }

    private static ReadingEntry EntryOf(ReadingRow row) => new(new PassageId(row.PassageId), row.Mark, row.Note, row.AddedAt) { Spans = row.Spans };

    private static ReadingRow RowOf(PersonKey owner, ReadingEntry entry, int position) => new()
    {
        Owner = owner.Value,
        PassageId = entry.Passage.Value,
        Mark = entry.Mark,
        Spans = entry.Spans,
        Note = entry.Note,
        Position = position,
        AddedAt = entry.AddedAt,
    };
}
