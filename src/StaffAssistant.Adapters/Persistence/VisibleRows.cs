using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>What a scope may see, as part of the query: a document is visible when it shares one grant with the scope.</summary>
internal static class VisibleRows
{
    public static IQueryable<DocumentRow> DocumentsFor(this CatalogContext catalog, AccessScope scope)
    {
        var grants = scope.Grants.ToArray();
        return catalog.Documents.AsNoTracking().Where(document => document.Grants.Any(grant => grants.Contains(grant.Grant)));
    }

    public static IQueryable<VersionRow> VersionsFor(this CatalogContext catalog, AccessScope scope)
    {
        var grants = scope.Grants.ToArray();
        return catalog.Versions.AsNoTracking().Where(version => version.Document.Grants.Any(grant => grants.Contains(grant.Grant)));
    }

    /// <summary>Passages that may be read and quoted: those that are held back are none.</summary>
    public static IQueryable<PassageRow> PassagesFor(this CatalogContext catalog, AccessScope scope)
    {
        var grants = scope.Grants.ToArray();
        return catalog.Passages.AsNoTracking().Where(passage => !passage.IsHeld && passage.Version.Document.Grants.Any(grant => grants.Contains(grant.Grant)));
    }

    /// <summary>Collections with a visible document, and those that the scope edits.</summary>
    public static IQueryable<CollectionRow> CollectionsFor(this CatalogContext catalog, AccessScope scope)
    {
        var grants = scope.Grants.ToArray();
        return catalog.Collections.AsNoTracking().Where(collection =>
            grants.Contains("editor:" + collection.Key)
            || catalog.Documents.Any(document => document.CollectionKey == collection.Key && document.Grants.Any(grant => grants.Contains(grant.Grant))));
    }

    /// <summary>With everything that a document shows.</summary>
    public static IQueryable<DocumentRow> Whole(this IQueryable<DocumentRow> documents) =>
        documents.Include(document => document.Collection).Include(document => document.Versions).AsSplitQuery();
}
