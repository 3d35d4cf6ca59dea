using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Access, Stichtag and collections inside the query: a passage that does not pass is never collected, counted or scored into a limit.</summary>
internal sealed class VisibleFilter(PassageQuery query) : Filter
{
    private readonly HashSet<string> _collections = [.. query.Collections.Select(collection => collection.Key)];

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var reader = context.AtomicReader;
        if (reader.GetSortedDocValues(IndexFields.Grants) is not { } grants
            || reader.GetSortedDocValues(IndexFields.Collection) is not { } collections
            || reader.GetNumericDocValues(IndexFields.From) is not { } from
            || reader.GetNumericDocValues(IndexFields.To) is not { } to)
            return null!;
        var allowedGrants = OrdinalsWhere(grants, value => value.Split(IndexedPassage.GrantSeparator).Any(query.Scope.Grants.Contains));
        var allowedCollections = OrdinalsWhere(collections, value => _collections.Count == 0 || _collections.Contains(value));
        if (!allowedGrants.Contains(true) || !allowedCollections.Contains(true))
            return null!;
        var day = query.Stichtag.DayNumber;
        return new MatchingDocIdSet(reader.MaxDoc, acceptDocs, passage =>
            allowedGrants[grants.GetOrd(passage)] && allowedCollections[collections.GetOrd(passage)] && from.Get(passage) <= day && to.Get(passage) >= day);
    }

    // Distinct sets of grants are few (one for each combination of tags and collection), so each is looked at once for a segment.
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

    private sealed class MatchingDocIdSet(int maxDoc, IBits acceptDocs, Func<int, bool> matches) : FieldCacheDocIdSet(maxDoc, acceptDocs)
    {
        protected override bool MatchDoc(int doc) => matches(doc);
    }
}
