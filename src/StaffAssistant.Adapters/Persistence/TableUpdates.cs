using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Applies the migrations that a database lacks.</summary>
internal static class TableUpdates
{
    /// <summary>Makes the database or applies what is missing.</summary>
    /// <exception cref="OperatorException">The database was written by a newer program.</exception>
    public static async Task UpdateTablesAsync(this DatabaseFacade database, CancellationToken cancellationToken)
    {
        // Readers must not wait for a writer. The mode stays in the file; the library sets it only when it makes the file itself.
        await database.ExecuteSqlAsync($"PRAGMA journal_mode = 'wal'", cancellationToken);
        var applied = (await database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Except(database.GetMigrations()).Any())
            throw new OperatorException(PersistenceText.CatalogTooNew);
        if (applied.Count == database.GetMigrations().Count())
            return;
        // A process that was killed while it migrated leaves the library's own lock behind, and the next one would wait for ever; ours tells the truth.
        await database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await database.MigrateAsync(cancellationToken);
    }
}
