using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The synonyms of the house in the catalogue's database. Each call is a unit of work of its own.</summary>
internal sealed class SynonymStore(IDbContextFactory<CatalogContext> contexts, AuditTrail trail) : ISynonymStore
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<SynonymGroup>> ListAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.Synonyms.AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SynonymGroup(new SynonymGroupId(row.Id), row.Words, row.Change)).OrderBy(group => group.Line, StringComparer.CurrentCultureIgnoreCase).ThenBy(group => group.Id.Value)];
    }

    /// <inheritdoc />
    public async Task AddAsync(SynonymGroup group, AuditActor by, CancellationToken cancellationToken) => await WriteAsync(
        group.Id,
        group.Words.Count,
        by,
        async catalog =>
        {
            catalog.Synonyms.Add(new SynonymRow { Id = group.Id.Value, Words = group.Words, Change = group.Change });
            return await catalog.SaveChangesAsync(cancellationToken) > 0;
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<bool> ChangeAsync(SynonymGroup seen, IReadOnlyList<string> words, AuditActor by, CancellationToken cancellationToken) => WriteAsync(
        seen.Id,
        words.Count,
        by,
        async catalog =>
        {
            var row = await catalog.Synonyms.SingleOrDefaultAsync(row => row.Id == seen.Id.Value && row.Change == seen.Change, cancellationToken);
            if (row is null)
                return false;
            (row.Words, row.Change) = (words, row.Change + 1);
            return await catalog.SaveChangesAsync(cancellationToken) > 0;
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<bool> RemoveAsync(SynonymGroupId id, AuditActor by, CancellationToken cancellationToken) => WriteAsync(
        id, 0, by, async catalog => await catalog.Synonyms.Where(row => row.Id == id.Value).ExecuteDeleteAsync(cancellationToken) > 0, cancellationToken);

    private async Task<bool> WriteAsync(SynonymGroupId id, int words, AuditActor by, Func<CatalogContext, Task<bool>> write, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
        if (!await write(catalog))
            return false;
        await trail.RecordAsync(
            new AuditEvent(AuditAction.SynonymsChanged, by) { Subject = id.ToString(), Detail = words.ToString(CultureInfo.InvariantCulture) }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
