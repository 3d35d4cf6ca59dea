using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The register in the catalogue's database: filtered, ordered and counted there.</summary>
internal sealed class DocumentRegister(IDbContextFactory<CatalogContext> contexts) : IDocumentRegister
{
    private static readonly Expression<Func<VersionRow, RegisterEntry>> ToEntry = version => new RegisterEntry
    {
        DocumentId = new DocumentId(version.DocumentId),
        VersionId = new VersionId(version.Id),
        Collection = new CollectionName(version.Document.Collection.Name),
        Title = version.Title,
        Number = version.Number,
        Kind = version.Kind,
        Unit = version.Unit,
        Contact = version.Contact,
        Phone = version.Phone,
        Ordinal = version.Ordinal,
        Validity = new Validity(version.ValidFrom, version.ValidTo),
        Language = version.Language,
        FileName = version.FileName,
        FileLength = version.Length,
        ImportedAt = version.ImportedAt,
    };

    /// <inheritdoc />
    public async Task<IReadOnlyList<RegisterEntry>> ListAsync(RegisterQuery query, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = catalog.ShownOn(query.Stichtag, query.Scope).Holding(query.Text);
        if (query.State is { } state)
            rows = rows.Where(RegisterRows.InState(state, query.Stichtag));
        if (query.Collections.Count > 0)
        {
            var collections = query.Collections.Select(name => name.Key).ToArray();
            rows = rows.Where(row => collections.Contains(row.Document.CollectionKey));
        }

        if (query.Kinds.Count > 0)
        {
            var kinds = query.Kinds.Select(CatalogFunctions.Fold).ToArray();
            rows = rows.Where(row => kinds.Contains(CatalogFunctions.Fold(row.Version.Kind)));
        }

        return await Ordered(rows, query.Order).Skip(query.Skip).Take(query.Limit).Select(row => row.Version).Select(ToEntry).ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<RegisterCounts> CountAsync(RegisterQuery query, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var day = query.Stichtag;
        var groups = await catalog.ShownOn(day, query.Scope).Holding(query.Text)
            .GroupBy(row => new { row.Document.Collection.Name, row.Version.Kind, State = row.Version.ValidFrom > day ? 1 : row.Version.ValidTo < day ? 2 : 0 })
            .Select(group => new { group.Key.Name, group.Key.Kind, group.Key.State, Documents = group.Count() })
            .ToListAsync(cancellationToken);
        return new RegisterCounts(query, [.. groups.Select(group => new RegisterCount(new CollectionName(group.Name), group.Kind, StateOf(group.State), group.Documents))]);
    }

    /// <inheritdoc />
    public async Task<RegisterChanges> ListChangesAsync(ChangeQuery query, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = catalog.VersionsFor(query.Scope);
        if (query.Collections.Count > 0)
        {
            var collections = query.Collections.Select(name => name.Key).ToArray();
            rows = rows.Where(row => collections.Contains(row.Document.CollectionKey));
        }

        var changed = rows.Changed(query);
        var total = await changed.CountAsync(cancellationToken);
        return new RegisterChanges(total, total == 0 ? [] : await changed.Take(query.Limit).Select(ToEntry).ToListAsync(cancellationToken));
    }

    private static IOrderedQueryable<ShownVersion> Ordered(IQueryable<ShownVersion> rows, RegisterOrder order)
    {
        var ordered = order switch
        {
            RegisterOrder.Collection => rows.OrderBy(row => CatalogFunctions.SortKey(row.Document.Collection.Name)).ThenBy(row => row.Version.Number == null),
            RegisterOrder.Number => rows.OrderBy(row => row.Version.Number == null),
            RegisterOrder.Kind => rows.OrderBy(row => row.Version.Kind == null).ThenBy(row => CatalogFunctions.SortKey(row.Version.Kind)).ThenBy(row => row.Version.Number == null),
        };
        return ordered.ThenBy(row => CatalogFunctions.SortKey(row.Version.Number)).ThenBy(row => CatalogFunctions.SortKey(row.Version.Title)).ThenBy(row => row.Document.Id);
    }

    private static ValidityState StateOf(int order) => order switch
    {
        0 => ValidityState.Applies,
        1 => ValidityState.Future,
        _ => ValidityState.Superseded,
    };
}
