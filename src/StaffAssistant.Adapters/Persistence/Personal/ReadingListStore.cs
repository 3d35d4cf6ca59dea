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
        return [.. rows.Select(row => new ReadingEntry(new PassageId(row.PassageId), row.Mark, row.Note, row.AddedAt))];
    }

    /// <inheritdoc />
    public async Task<bool> HoldsAsync(PersonKey owner, PassageId passage, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.ReadingList.AnyAsync(row => row.Owner == owner.Value && row.PassageId == passage.Value, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> AddAsync(PersonKey owner, ReadingEntry entry, int atMost, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        await using var transaction = await personal.Database.BeginTransactionAsync(cancellationToken);
        var positions = await personal.ReadingList.Where(row => row.Owner == owner.Value).Select(row => new { row.PassageId, row.Position }).ToListAsync(cancellationToken);
        if (positions.Exists(row => row.PassageId == entry.Passage.Value))
            return true;
        if (positions.Count >= atMost)
            return false;
        personal.Add(new ReadingRow
        {
            Owner = owner.Value,
            PassageId = entry.Passage.Value,
            Mark = entry.Mark,
            Note = entry.Note,
            Position = positions.Select(row => row.Position + 1).DefaultIfEmpty(0).Max(),
            AddedAt = entry.AddedAt,
        });
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
            yield return new { GemerktAm = entry.AddedAt, Stelle = entry.Passage.ToString(), Notiz = entry.Note };
    }

    /// <inheritdoc />
    public async Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.ReadingList.Where(row => row.Owner == owner.Value).ExecuteDeleteAsync(cancellationToken);
    }
}
