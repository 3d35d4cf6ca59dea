using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Lucene;

/// <summary>Summed word by word or asked of the engine: the same passages with the same scores, over random texts, removed passages and sets that pass, in one segment and in many.</summary>
public sealed class BestPassagesTests(ITestOutputHelper output)
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 12).Select(number => $"wort{number}")];

    [Theory]
    [InlineData(40, 1_000)]
    [InlineData(900, 1_000)]
    [InlineData(900, 70)]
    public void What_is_found_is_what_the_engine_finds(int passages, int inSegment)
    {
        var random = LongRun.Seeded(output.WriteLine);
        using var folder = Filled(random, passages, inSegment);
        using var reader = DirectoryReader.Open(folder);
        Assert.Equal((passages + inSegment - 1) / inSegment, reader.Leaves.Count);
        var searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity(0.9f, 0.4f) };
        for (var turn = 0; turn < LongRun.Count(20, 1_000); turn++)
        {
            var filter = new Passing(random.Next(), random.NextDouble());
            var words = new AskedWords(KnownStems.Of(reader));
            foreach (var word in random.GetItems(Words, 4).Append("unbekannt"))
                words.Add(word, random.Next(1, 5) / 2f);
            words.Add(new BooleanQuery(disableCoord: true) { { Stem(random), Occur.MUST }, { Stem(random), Occur.MUST } });
            words.Add(new ConstantScoreQuery(Stem(random)) { Boost = 25 });

            var expected = searcher.Search(new FilteredQuery(words.ToQuery(), filter, FilteredQuery.LEAP_FROG_QUERY_FIRST_STRATEGY), passages).ScoreDocs;
            var all = BestPassages.Find(searcher, words, filter, passages).ScoreDocs;
            var few = BestPassages.Find(searcher, words, filter, 7).ScoreDocs;

            // Sums of the same parts in another order differ in their last places.
            Assert.Equal(expected.Select(hit => hit.Doc).Order(), all.Select(hit => hit.Doc).Order());
            Assert.All(expected.OrderBy(hit => hit.Doc).Zip(all.OrderBy(hit => hit.Doc)), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-4f));
            Assert.Equal(all.Take(7).Select(hit => hit.Doc), few.Select(hit => hit.Doc));
        }
    }

    private static RAMDirectory Filled(Random random, int passages, int inSegment)
    {
        var folder = new RAMDirectory();
        using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        {
            Similarity = new BM25Similarity(0.9f, 0.4f),
            MergePolicy = NoMergePolicy.COMPOUND_FILES,
        });
        for (var passage = 0; passage < passages; passage++)
        {
            writer.AddDocument([new TextField(IndexFields.Stems, string.Join(' ', random.GetItems(Words, random.Next(1, 8))), Field.Store.NO), new StringField("number", $"{passage % 9}", Field.Store.NO)]);
            if ((passage + 1) % inSegment == 0)
                writer.Commit();
        }

        writer.DeleteDocuments(new Term("number", "3"));
        return folder;
    }

    private static TermQuery Stem(Random random) => new(new Term(IndexFields.Stems, Words[random.Next(Words.Length)]));

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
