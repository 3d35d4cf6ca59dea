using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Lucene;

/// <summary>Word by word or passage by passage: the same passages with the same scores, over random texts and sets that pass, in segments of few and of many.</summary>
public sealed class VisibleInBulkTests(ITestOutputHelper output)
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 12).Select(number => $"wort{number}")];

    [Theory]
    [InlineData(40)]
    [InlineData(900)]
    public void What_is_found_is_what_the_filter_lets_pass(int passages)
    {
        var random = LongRun.Seeded(output.WriteLine);
        using var folder = new RAMDirectory();
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))))
        {
            for (var passage = 0; passage < passages; passage++)
                writer.AddDocument([new TextField("text", string.Join(' ', random.GetItems(Words, 5)), Field.Store.NO)]);
        }

        using var reader = DirectoryReader.Open(folder);
        var searcher = new IndexSearcher(reader);
        for (var turn = 0; turn < LongRun.Count(20, 1_000); turn++)
        {
            var filter = new Passing(random.Next(), random.NextDouble());
            var query = new BooleanQuery();
            foreach (var word in random.GetItems(Words, 4))
                query.Add(new TermQuery(new Term("text", word)), Occur.SHOULD);

            var expected = Found(searcher, new FilteredQuery(query, filter, FilteredQuery.LEAP_FROG_QUERY_FIRST_STRATEGY), passages);
            var found = Found(searcher, new FilteredQuery(query, filter, VisibleInBulk.Strategy), passages);

            Assert.Equal(expected.Select(hit => hit.Doc), found.Select(hit => hit.Doc));
            // Sums of the same parts in another order differ in their last places.
            Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-4f));
        }
    }

    private static ScoreDoc[] Found(IndexSearcher searcher, Query query, int passages) => [.. searcher.Search(query, passages).ScoreDocs.OrderBy(hit => hit.Doc)];

    private sealed class Passing(int seed, double share) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
        {
            var (bits, random) = (new FixedBitSet(context.Reader.MaxDoc), new Random(seed));
            for (var passage = 0; passage < context.Reader.MaxDoc; passage++)
            {
                if (random.NextDouble() < share)
                    bits.Set(passage);
            }

            return BitsFilteredDocIdSet.Wrap(bits, acceptDocs);
        }
    }
}
