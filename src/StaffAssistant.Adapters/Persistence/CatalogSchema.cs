using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The catalogue's tables, brought to the state of this program. Whoever calls it holds the data directory.</summary>
internal sealed class CatalogSchema(IDbContextFactory<CatalogContext> contexts)
{
    /// <summary>Makes the database or applies what is missing.</summary>
    /// <exception cref="OperatorException">The database was written by a newer program.</exception>
    public async Task UpdateAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await catalog.Database.UpdateTablesAsync(cancellationToken);
    }
}
