using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Reads everything that an index holds back out of it.</summary>
internal static class IndexReading
{
    public static IndexContents Of(IndexSearcher searcher)
    {
        var reader = searcher.IndexReader;
        return new IndexContents(IndexGeneration.CaughtUpIn(searcher), reader.NumDeletedDocs, [.. reader.Leaves.SelectMany(leaf => EntriesOf(leaf.AtomicReader))]);
    }

    private static IEnumerable<IndexEntry> EntriesOf(AtomicReader reader)
    {
        var documents = DocumentsIn(reader);
        var grants = reader.GetSortedDocValues(IndexFields.Grants);
        var collections = reader.GetSortedDocValues(IndexFields.Collection);
        var (from, to) = (reader.GetNumericDocValues(IndexFields.From), reader.GetNumericDocValues(IndexFields.To));
        for (var passage = 0; passage < reader.MaxDoc; passage++)
        {
            if (reader.LiveDocs is { } live && !live.Get(passage))
                continue;
            var stored = reader.Document(passage);
            yield return IndexEntry.Of(
                new PassageId(Guid.ParseExact(stored.Get(IndexFields.Passage), "N")), documents[passage], stored.Get(IndexFields.Text),
                TextOf(grants, passage).Split(IndexedPassage.Separator), TextOf(collections, passage), ValidityOf(from.Get(passage), to.Get(passage)));
        }
    }

    // The document's id is not stored with each passage; the list of terms gives it back.
    private static DocumentId[] DocumentsIn(AtomicReader reader)
    {
        var documents = new DocumentId[reader.MaxDoc];
        if (reader.GetTerms(IndexFields.Document) is not { } terms)
            return documents;
        var ids = terms.GetEnumerator();
        while (ids.MoveNext())
        {
            var id = new DocumentId(Guid.ParseExact(ids.Term.Utf8ToString(), "N"));
            var passages = ids.Docs(null, null);
            for (var passage = passages.NextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = passages.NextDoc())
                documents[passage] = id;
        }

        return documents;
    }

    private static string TextOf(SortedDocValues values, int passage)
    {
        var value = new BytesRef();
        values.Get(passage, value);
        return value.Utf8ToString();
    }

    /// <summary>The days as the index writes them.</summary>
    public static Validity ValidityOf(long from, long to) => new(
        from == 0 ? null : DateOnly.FromDayNumber((int)from), to == int.MaxValue ? null : DateOnly.FromDayNumber((int)to));
}
