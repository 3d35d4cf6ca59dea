using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Persistence.Reports;

/// <summary>The tables of the reports, brought to the state of this program before they are first used.</summary>
internal sealed class ReportSchema(IDbContextFactory<ReportContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim _once = new(1);
    private bool _isReady;

    /// <summary>A unit of work on tables that are ready.</summary>
    /// <exception cref="OperatorException">The database was written by a newer program.</exception>
    public async Task<ReportContext> OpenAsync(CancellationToken cancellationToken)
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
            await using var reports = await contexts.CreateDbContextAsync(cancellationToken);
            await reports.Database.ExecuteSqlAsync($"PRAGMA journal_mode = 'wal'", cancellationToken);
            var applied = (await reports.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
            if (applied.Except(reports.Database.GetMigrations()).Any())
                throw new OperatorException(PersistenceText.CatalogTooNew);
            if (applied.Count < reports.Database.GetMigrations().Count())
            {
                await reports.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
                await reports.Database.MigrateAsync(cancellationToken);
            }

            _isReady = true;
        }
        finally
        {
            _once.Release();
        }
    }
}
