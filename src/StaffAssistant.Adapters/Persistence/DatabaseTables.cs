using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The tables of a database beside the catalogue, brought to the state of this program before they are first used.</summary>
internal sealed class DatabaseTables<TContext>(IDbContextFactory<TContext> contexts) : IDisposable
    where TContext : DbContext
{
    private readonly SemaphoreSlim _once = new(1);
    private bool _isReady;

    /// <summary>A unit of work on tables that are ready.</summary>
    /// <exception cref="OperatorException">The database was written by a newer program.</exception>
    public async Task<TContext> OpenAsync(CancellationToken cancellationToken)
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
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            await database.Database.UpdateTablesAsync(cancellationToken);
            _isReady = true;
        }
        finally
        {
            _once.Release();
        }
    }
}
