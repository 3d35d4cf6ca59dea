using StaffAssistant.Core.Register;

namespace StaffAssistant.Web.Features.Register;

/// <summary>Entries that stand under one heading.</summary>
/// <param name="Name">The heading; empty where there is none.</param>
/// <param name="Documents">How many documents stand under it on all pages; null where that is not known.</param>
/// <param name="Entries">Those on this page.</param>
public sealed record RegisterGroup(string Name, int? Documents, IReadOnlyList<RegisterEntry> Entries)
{
    public static IReadOnlyList<RegisterGroup> Of(IReadOnlyList<RegisterEntry> entries, RegisterCounts counts, RegisterOrder order) => order switch
    {
        RegisterOrder.Number => [new(string.Empty, null, entries)],
        RegisterOrder.Collection =>
        [
            .. entries.GroupBy(entry => entry.Collection)
                .Select(group => new RegisterGroup(group.Key.Value, counts.Collections.First(count => count.Key == group.Key).Value, [.. group])),
        ],
        RegisterOrder.Kind =>
        [
            .. entries.GroupBy(entry => entry.Kind, StringComparer.OrdinalIgnoreCase)
                .Select(group => new RegisterGroup(
                    group.Key ?? RegisterText.WithoutKind,
                    counts.Kinds.Where(count => string.Equals(count.Key, group.Key, StringComparison.OrdinalIgnoreCase)).Select(count => (int?)count.Value).FirstOrDefault(),
                    [.. group])),
        ],
    };
}
