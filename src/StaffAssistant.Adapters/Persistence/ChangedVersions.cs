using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Versions that are new or changed around a day. Those that never apply, because another one starts first, are left out.</summary>
internal static class ChangedVersions
{
    public static IOrderedQueryable<VersionRow> Changed(this IQueryable<VersionRow> rows, ChangeQuery query)
    {
        var day = query.Stichtag;
        var first = day.AddDays(1 - query.Days);
        var effective = rows.Where(row => row.ValidFrom == null || row.ValidTo == null || row.ValidFrom <= row.ValidTo);
        return query.Change switch
        {
            RegisterChange.InForce => effective
                .Where(row => row.ValidFrom >= first && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day))
                .OrderByDescending(row => row.ValidFrom).ByTitle(),
            RegisterChange.Upcoming => effective.Where(row => row.ValidFrom > day).OrderBy(row => row.ValidFrom).ByTitle(),
            RegisterChange.Ended => effective.Ended(first, day).OrderByDescending(row => row.ValidTo).ByTitle(),
            RegisterChange.TakenIn => effective.TakenIn(first, day).OrderByDescending(row => row.ImportedAt).ByTitle(),
        };
    }

    private static IQueryable<VersionRow> Ended(this IQueryable<VersionRow> rows, DateOnly first, DateOnly day) => rows
        .Where(row => row.ValidTo >= first && row.ValidTo < day)
        .Where(row => !row.Document.Versions.Any(other =>
            other.Ordinal > row.Ordinal && !(other.ValidFrom > day) && (other.ValidFrom == null || other.ValidTo == null || other.ValidFrom <= other.ValidTo)));

    private static IQueryable<VersionRow> TakenIn(this IQueryable<VersionRow> rows, DateOnly first, DateOnly day)
    {
        var (from, until) = (BerlinCalendar.StartOf(first), BerlinCalendar.StartOf(day.AddDays(1)));
        return rows
            .Where(row => row.ImportedAt >= from && row.ImportedAt < until)
            .Where(row => !(row.ValidFrom > day) && !(row.ValidFrom >= first && (row.ValidTo == null || row.ValidTo >= day)));
    }

    private static IOrderedQueryable<VersionRow> ByTitle(this IOrderedQueryable<VersionRow> rows) =>
        rows.ThenBy(row => CatalogFunctions.SortKey(row.Title)).ThenBy(row => row.Id);
}
