using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Does a piece of writing and tells which documents it closed to somebody, whatever the way: an edit, a new version, a removal.</summary>
internal sealed class ClosingWatch(IDbContextFactory<CatalogContext> contexts, DocumentClosings closings)
{
    /// <param name="touched">The documents that the writing may change.</param>
    /// <param name="write">The writing, in a transaction of its own.</param>
    /// <param name="cancellationToken">Ends the work; what is written is told all the same.</param>
    public async Task<T> WriteAsync<T>(Expression<Func<DocumentRow, bool>> touched, Func<CatalogContext, Task<T>> write, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var before = await catalog.Documents.AsNoTracking().Where(touched)
            .Select(row => new { row.Id, Grants = row.Grants.Select(grant => grant.Grant).ToList() }).ToListAsync(cancellationToken);
        var outcome = await write(catalog);
        foreach (var document in before)
        {
            var after = await catalog.Grants.AsNoTracking().Where(row => row.DocumentId == document.Id).Select(row => row.Grant).ToListAsync(CancellationToken.None);
            closings.Tell(new DocumentClosing(new DocumentId(document.Id), document.Grants, after));
        }

        return outcome;
    }
}
