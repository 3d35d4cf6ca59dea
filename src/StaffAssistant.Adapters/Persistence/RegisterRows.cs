using System.Linq.Expressions;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The parts that queries of the register are made of.</summary>
internal static class RegisterRows
{
    /// <summary>
    /// Visible documents, each with the version that counts on the day: the one that applies, else the next to come, else the last. The same choice as
    /// <see cref="Document.VersionOn"/>.
    /// </summary>
    public static IQueryable<ShownVersion> ShownOn(this CatalogContext catalog, DateOnly day, AccessScope scope) =>
        from document in catalog.DocumentsFor(scope)
        from version in document.Versions
            .OrderBy(row => row.ValidFrom > day ? 1 : row.ValidTo < day ? 2 : 0)
            .ThenBy(row => row.ValidFrom > day ? row.Ordinal : -row.Ordinal)
            .Take(1)
        select new ShownVersion { Document = document, Version = version };

    /// <summary>Those that hold all words of a filter.</summary>
    public static IQueryable<ShownVersion> Holding(this IQueryable<ShownVersion> rows, string? filter)
    {
        var words = CatalogFunctions.Fold(filter)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        // "DA3.2" finds "DA 3.2".
        var joined = string.Concat(words);
        return words.Aggregate(rows, (all, word) => all.Where(row =>
            CatalogFunctions.Fold((row.Version.Number ?? "") + " " + row.Version.Title)!.Contains(word)
            || CatalogFunctions.Fold(row.Version.Number)!.Replace(" ", "").Contains(joined)));
    }

    public static Expression<Func<ShownVersion, bool>> InState(ValidityState state, DateOnly day) => state switch
    {
        ValidityState.Applies => row => (row.Version.ValidFrom == null || row.Version.ValidFrom <= day) && (row.Version.ValidTo == null || row.Version.ValidTo >= day),
        ValidityState.Future => row => row.Version.ValidFrom > day,
        ValidityState.Superseded => row => (row.Version.ValidFrom == null || row.Version.ValidFrom <= day) && row.Version.ValidTo < day,
    };
}
