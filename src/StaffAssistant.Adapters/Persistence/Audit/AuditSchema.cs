using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Persistence.Audit;

/// <summary>The table of the audit trail, brought to the state of this program before they are first used.</summary>
internal sealed class AuditSchema(IDbContextFactory<AuditContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim _once = new(1);
    private bool _isReady;

    /// <summary>A unit of work on tables that are ready.</summary>
    /// <exception cref="OperatorException">The database was written by a newer program.</exception>
    public async Task<AuditContext> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_isReady)
            await UpdateAsync(cancellationToken);
        return await contexts.CreateDbContextAsync(cancellationToken);
    }

    public void Dispose() => _once.Dispose();

    private async Task UpdateAsync(CancellationToken cancellationToken)
    {
        await _once.WaitAsync(cancellationToken);
        try
        {
            if (_isReady)
                return;
            await using var audit = await contexts.CreateDbContextAsync(cancellationToken);
            await audit.Database.ExecuteSqlAsync($"PRAGMA journal_mode = 'wal'", cancellationToken);
            var applied = (await audit.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
            if (applied.Except(audit.Database.GetMigrations()).Any())
                throw new OperatorException(PersistenceText.CatalogTooNew);
            if (applied.Count < audit.Database.GetMigrations().Count())
            {
                await audit.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
                await audit.Database.MigrateAsync(cancellationToken);
            }

            _isReady = true;
        }
        finally
        {
            _once.Release();
        }
    }
}
