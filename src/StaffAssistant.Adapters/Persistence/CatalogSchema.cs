using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The database's tables, brought to the state of this program. Whoever calls it holds the data directory.</summary>
internal sealed class CatalogSchema(IDbContextFactory<CatalogContext> contexts)
{
    /// <summary>Makes the database or applies what is missing.</summary>
    /// <exception cref="OperatorException">The database was written by a newer program.</exception>
    public async Task UpdateAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        // Readers must not wait for a writer. The mode stays in the file; the library sets it only when it makes the file itself.
        await catalog.Database.ExecuteSqlAsync($"PRAGMA journal_mode = 'wal'", cancellationToken);
        var applied = (await catalog.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Except(catalog.Database.GetMigrations()).Any())
            throw new OperatorException(PersistenceText.CatalogTooNew);
        if (applied.Count == catalog.Database.GetMigrations().Count())
            return;
        // A process that was killed while it migrated leaves the library's own lock behind, and the next one would wait for ever; ours tells the truth.
        await catalog.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await catalog.Database.MigrateAsync(cancellationToken);
    }
}
