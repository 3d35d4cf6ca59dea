using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Personal.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Drafts in the database of what persons keep. Each call is a unit of work of its own; the owner is part of every query.</summary>
internal sealed class DraftStore(DatabaseTables<PersonalContext> tables) : IDraftStore
{
    /// <inheritdoc />
    public async Task<Draft?> FindAsync(PersonKey owner, DraftId id, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return (await Of(personal, owner).AsNoTracking().FirstOrDefaultAsync(row => row.Id == id.Value, cancellationToken))?.ToDraft();
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<DraftEntry>> ListAsync(PersonKey owner, int count, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var rows = await Of(personal, owner).OrderByDescending(row => row.ChangedAt).ThenBy(row => row.Id).Take(count)
            .Select(row => new { row.Id, row.Title, row.ChangedAt, row.ReleasedBy }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new DraftEntry(new DraftId(row.Id), row.Title, row.ChangedAt, row.ReleasedBy is not null))];
    }

    /// <inheritdoc />
    public async Task SaveAsync(PersonKey owner, Draft draft, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var row = await Of(personal, owner).FirstOrDefaultAsync(known => known.Id == draft.Id.Value, cancellationToken);
        if (row is null)
            personal.Drafts.Add(row = new DraftRow());
        row.Write(owner, draft);
        await personal.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> DeleteAsync(PersonKey owner, DraftId id, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await Of(personal, owner).Where(row => row.Id == id.Value).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    private static IQueryable<DraftRow> Of(PersonalContext personal, PersonKey owner) => personal.Drafts.Where(row => row.Owner == owner.Value);
}
