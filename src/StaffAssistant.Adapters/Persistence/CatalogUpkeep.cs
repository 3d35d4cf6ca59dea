using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Upkeep of the SQLite file.</summary>
internal sealed class CatalogUpkeep(IDbContextFactory<CatalogContext> contexts, DataDirectory directory) : ICatalogUpkeep
{
    /// <inheritdoc />
    public async Task<bool> EmptyLogAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        // The first column says whether somebody held it up.
        return (await ReadAsync(catalog, "PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt64(0), cancellationToken)).All(busy => busy == 0);
    }

    /// <inheritdoc />
    public async Task<CatalogCondition> CheckAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(directory.CatalogFile))
            return CatalogCondition.Missing;
        try
        {
            await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
            if ((await ReadAsync(catalog, "PRAGMA quick_check(1)", row => row.GetString(0), cancellationToken)).Any(line => line != "ok"))
                return CatalogCondition.Damaged;
            if (!(await catalog.Database.GetAppliedMigrationsAsync(cancellationToken)).SequenceEqual(catalog.Database.GetMigrations()))
                return CatalogCondition.OtherVersion;
            return (await ReadAsync(catalog, "PRAGMA foreign_key_check", row => row.GetString(0), cancellationToken)).Count == 0
                ? CatalogCondition.Sound
                : CatalogCondition.LooseRows;
        }
        catch (DbException fault) when (StorageFault.IsDamage(fault))
        {
            return CatalogCondition.Damaged;
        }
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<PassageId> ListChangedPassagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var row in catalog.Passages.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!row.IsSound())
                yield return new PassageId(row.Id);
        }
    }

    private static async Task<List<T>> ReadAsync<T>(CatalogContext catalog, string pragma, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await catalog.Database.OpenConnectionAsync(cancellationToken);
        await using var command = catalog.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }
}
