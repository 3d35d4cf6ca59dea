using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// The best passages that a filter lets pass. Each word is gone through once and adds to a sum for each passage, with one enumerator for all words of a
/// segment: the engine's own way makes two for each word and each segment, which for a question of many words costs more than the scores.
/// </summary>
/// <remarks>The scores are the engine's own. A passage that does not pass is never collected. The filter must answer for single passages.</remarks>
internal static class BestPassages
{
    public static TopDocs Find(IndexSearcher searcher, AskedWords words, Filter filter, int limit)
    {
        var best = TopScoreDocCollector.Create(limit, docsScoredInOrder: true);
        var score = new SummedScore();
        var stems = words.Stems.Where(stem => stem.Places.DocFreq > 0).Select(stem => (stem.Query.Term, stem.Places, Weight: WeightOf(searcher, stem.Query, stem.Places))).ToList();
        var others = words.Others.Select(searcher.CreateNormalizedWeight).ToList();
        best.SetScorer(score);
        foreach (var segment in searcher.TopReaderContext.Leaves)
        {
            if (filter.GetDocIdSet(segment, segment.AtomicReader.LiveDocs)?.Bits is not { } visible)
                continue;
            var passages = segment.AtomicReader.MaxDoc;
            var sums = ArrayPool<double>.Shared.Rent(passages);
            Array.Clear(sums, 0, passages);
            AddStems(segment, searcher.Similarity, stems, sums);
            foreach (var other in others)
                AddOther(segment, other, sums);
            best.SetNextReader(segment);
            for (var passage = 0; passage < passages; passage++)
            {
                if (sums[passage] == 0 || !visible.Get(passage))
                    continue;
                score.Value = (float)sums[passage];
                best.Collect(passage);
            }

            ArrayPool<double>.Shared.Return(sums);
        }

        return best.GetTopDocs();
    }

    // As the engine weighs one word: no norm over the whole query with BM25.
    private static Similarity.SimWeight WeightOf(IndexSearcher searcher, TermQuery query, TermContext places)
    {
        var weight = searcher.Similarity.ComputeWeight(query.Boost, searcher.CollectionStatistics(query.Term.Field), searcher.TermStatistics(query.Term, places));
        weight.Normalize(1, 1);
        return weight;
    }

    private static void AddStems(AtomicReaderContext segment, Similarity similarity, List<(Term Term, TermContext Places, Similarity.SimWeight Weight)> stems, double[] sums)
    {
        if (segment.AtomicReader.GetTerms(IndexFields.Stems) is not { } terms)
            return;
        var all = terms.GetEnumerator();
        DocsEnum? found = null;
        foreach (var (term, places, weight) in stems)
        {
            if (places.Get(segment.Ord) is not { } place)
                continue;
            all.SeekExact(term.Bytes, place);
            found = all.Docs(null, found, DocsFlags.FREQS);
            var scorer = similarity.GetSimScorer(weight, segment);
            for (var passage = found.NextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = found.NextDoc())
                sums[passage] += scorer.Score(passage, found.Freq);
        }
    }

    private static void AddOther(AtomicReaderContext segment, Weight other, double[] sums)
    {
        if (other.GetScorer(segment, segment.AtomicReader.LiveDocs) is not { } scorer)
            return;
        for (var passage = scorer.NextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = scorer.NextDoc())
            sums[passage] += scorer.GetScore();
    }

    /// <summary>Hands a finished sum to whoever collects.</summary>
    private sealed class SummedScore() : Scorer(null)
    {
        public float Value { get; set; }

        public override int DocID => throw new NotSupportedException();

        public override int Freq => throw new NotSupportedException();

        public override float GetScore() => Value;

        public override int NextDoc() => throw new NotSupportedException();

        public override int Advance(int target) => throw new NotSupportedException();

        public override long GetCost() => throw new NotSupportedException();
    }
}
