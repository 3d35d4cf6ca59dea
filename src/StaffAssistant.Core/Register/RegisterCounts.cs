using System.Globalization;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Register;

/// <summary>How many documents there are to choose from: each choice is counted with the other filters applied, so that it says what one would see.</summary>
/// <param name="query">The filters in force.</param>
/// <param name="groups">The counted documents, whatever the filters for collection, kind and state say.</param>
public sealed class RegisterCounts(RegisterQuery query, IReadOnlyList<RegisterCount> groups)
{
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);

    /// <summary>How many documents pass all filters.</summary>
    public int Matching { get; } = groups.Where(group => InCollection(query, group) && OfKind(query, group) && InState(query, group)).Sum(group => group.Documents);

    /// <summary>The collections with what they hold, ordered by name.</summary>
    public IReadOnlyList<KeyValuePair<CollectionName, int>> Collections { get; } =
    [
        .. groups.Where(group => OfKind(query, group) && InState(query, group))
            .GroupBy(group => group.Collection)
            .Select(group => new KeyValuePair<CollectionName, int>(group.Key, group.Sum(part => part.Documents)))
            .OrderBy(count => count.Key.Value, ByName),
    ];

    /// <summary>The kinds, ordered by name; documents without one are in none.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Kinds { get; } =
    [
        .. groups.Where(group => group.Kind is not null && InCollection(query, group) && InState(query, group))
            .GroupBy(group => group.Kind!, StringComparer.OrdinalIgnoreCase)
            .Select(group => new KeyValuePair<string, int>(group.Key, group.Sum(part => part.Documents)))
            .OrderBy(count => count.Key, ByName),
    ];

    /// <summary>The states that occur, in the order of <see cref="ValidityState"/>.</summary>
    public IReadOnlyList<KeyValuePair<ValidityState, int>> States { get; } =
    [
        .. groups.Where(group => InCollection(query, group) && OfKind(query, group))
            .GroupBy(group => group.State)
            .Select(group => new KeyValuePair<ValidityState, int>(group.Key, group.Sum(part => part.Documents)))
            .OrderBy(count => count.Key),
    ];

    private static bool InCollection(RegisterQuery query, RegisterCount group) => query.Collections.Count == 0 || query.Collections.Contains(group.Collection);

    private static bool OfKind(RegisterQuery query, RegisterCount group) => query.Kinds.Count == 0 || query.Kinds.Contains(group.Kind, StringComparer.OrdinalIgnoreCase);

    private static bool InState(RegisterQuery query, RegisterCount group) => query.State is null || query.State == group.State;
}
