using System.Globalization;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Searching;

/// <summary>How many versions each choice would show: each is counted with the other filters applied, over what the reader may see and nothing else.</summary>
public sealed class SearchFacets
{
    internal static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);

    internal SearchFacets(SearchQuery query, IReadOnlyList<VersionMatch> matches, IReadOnlyDictionary<string, CollectionName> names)
    {
        var filter = new SearchFilter(query);
        Matching = [.. matches.Where(match => filter.Lets(match.Card))];
        Collections = Counted(matches.Where(match => filter.LetsExcept(match.Card, collection: true) && names.ContainsKey(match.Card.CollectionKey)), match => names[match.Card.CollectionKey].Value)
            .ConvertAll(count => KeyValuePair.Create(new CollectionName(count.Key), count.Value));
        Kinds = Counted(matches.Where(match => filter.LetsExcept(match.Card, kind: true)), match => match.Card.Kind);
        Units = Counted(matches.Where(match => filter.LetsExcept(match.Card, unit: true)), match => match.Card.Unit);
        States = [.. matches.Where(match => filter.LetsExcept(match.Card, state: true)).CountBy(match => match.Card.Validity.StateOn(query.Stichtag)).OrderBy(count => count.Key)];
    }

    /// <summary>How many versions pass all filters.</summary>
    public int Total => Matching.Count;

    /// <summary>The collections, ordered by name.</summary>
    public IReadOnlyList<KeyValuePair<CollectionName, int>> Collections { get; }

    /// <summary>The kinds, ordered by name; versions without one are in none.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Kinds { get; }

    /// <summary>The owning units, ordered by name; versions without one are in none.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Units { get; }

    /// <summary>The states that occur, in the order of <see cref="ValidityState"/>.</summary>
    public IReadOnlyList<KeyValuePair<ValidityState, int>> States { get; }

    internal IReadOnlyList<VersionMatch> Matching { get; }

    private static List<KeyValuePair<string, int>> Counted(IEnumerable<VersionMatch> matches, Func<VersionMatch, string?> wordOf) =>
    [
        .. matches.Select(wordOf).OfType<string>().CountBy(word => word, StringComparer.OrdinalIgnoreCase).OrderBy(count => count.Key, ByName),
    ];
}
