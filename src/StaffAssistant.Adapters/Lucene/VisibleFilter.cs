using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Access, Stichtag (where one is asked for), collections and whether templates count inside the query: a passage that does not pass is never collected, counted or scored into a limit.
/// What passes is remembered for a segment and a combination of these: a segment never changes its passages, so nothing remembered can be outdated.
/// </summary>
internal sealed class VisibleFilter(AccessScope scope, DateOnly? day, IReadOnlyList<CollectionName> only, bool withTemplates) : Filter
{
    private const int RememberedCombinations = 200;
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, FixedBitSet>> Known = [];
    private readonly HashSet<string> _collections = [.. only.Select(collection => collection.Key)];

    private readonly string _combination = CombinationOf(scope, day, only, withTemplates);

    public static VisibleFilter Of(PassageQuery query) => new(query.Scope, query.Stichtag, query.Collections, query.IncludesTemplates);

    private static string CombinationOf(AccessScope scope, DateOnly? day, IReadOnlyList<CollectionName> only, bool withTemplates) =>
        $"{withTemplates}\f{string.Join('\n', scope.Grants.Order(StringComparer.Ordinal))}\f{day?.DayNumber}\f{string.Join('\n', only.Select(collection => collection.Key).Distinct().Order(StringComparer.Ordinal))}";

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var reader = context.AtomicReader;
        var remembered = Known.GetOrCreateValue(reader.CoreCacheKey);
        if (!remembered.TryGetValue(_combination, out var visible))
        {
            if (remembered.Count > RememberedCombinations)
                remembered.Clear();
            visible = remembered.GetOrAdd(_combination, _ => VisibleIn(reader));
        }

        return BitsFilteredDocIdSet.Wrap(visible, acceptDocs);
    }

    private FixedBitSet VisibleIn(AtomicReader reader)
    {
        var visible = new FixedBitSet(reader.MaxDoc);
        if (reader.GetSortedDocValues(IndexFields.Grants) is not { } grants
            || reader.GetSortedDocValues(IndexFields.Collection) is not { } collections
            || reader.GetSortedDocValues(IndexFields.Card) is not { } cards
            || reader.GetNumericDocValues(IndexFields.From) is not { } from
            || reader.GetNumericDocValues(IndexFields.To) is not { } to)
            return visible;
        var allowedGrants = OrdinalsWhere(grants, value => value.Split(IndexedPassage.Separator).Any(scope.Grants.Contains));
        var allowedCollections = OrdinalsWhere(collections, value => _collections.Count == 0 || _collections.Contains(value));
        var allowedCards = OrdinalsWhere(cards, value => withTemplates || !string.Equals(IndexedCard.KindOf(value), Template.Kind, StringComparison.OrdinalIgnoreCase));
        var number = day?.DayNumber;
        for (var passage = 0; passage < reader.MaxDoc; passage++)
        {
            if (allowedGrants[grants.GetOrd(passage)] && allowedCollections[collections.GetOrd(passage)] && allowedCards[cards.GetOrd(passage)]
                && (number is null || (from.Get(passage) <= number && to.Get(passage) >= number)))
                visible.Set(passage);
        }

        return visible;
    }

    // Distinct sets of grants are few (one for each combination of tags and collection), cards are one for each version: each is looked at once for a segment.
    private static bool[] OrdinalsWhere(SortedDocValues values, Func<string, bool> condition)
    {
        var result = new bool[values.ValueCount];
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < result.Length; ordinal++)
        {
            values.LookupOrd(ordinal, value);
            result[ordinal] = condition(value.Utf8ToString());
        }

        return result;
    }
}
