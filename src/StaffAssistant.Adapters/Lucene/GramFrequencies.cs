using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// In how many passages an in-word 4-gram stands, estimated from the words of each segment as if words fell independently. Segments never change, so
/// each is read once; an index of the grams themselves would be seven times as large.
/// </summary>
internal sealed class GramFrequencies
{
    private const int Remembered = 20_000;
    private static readonly ConditionalWeakTable<object, GramFrequencies> Known = [];
    private static readonly ConditionalWeakTable<IndexReader, Summed> States = [];
    private readonly Dictionary<ulong, float> _missing = [];

    private GramFrequencies(AtomicReader reader)
    {
        var passages = Math.Max(1, reader.MaxDoc);
        if (reader.GetTerms(IndexFields.Words) is not { } terms)
            return;
        var words = terms.GetEnumerator();
        while (words.MoveNext())
        {
            var word = words.Term.Utf8ToString();
            var frequency = words.DocFreq;
            MeanGramsTotal += (double)frequency * WordGrams.CountOf(word);
            var missing = (float)Math.Log(1 - Math.Min(0.999999, frequency / (double)passages));
            foreach (var gram in WordGrams.Packed(word))
                CollectionsMarshal.GetValueRefOrAddDefault(_missing, gram, out _) += missing;
        }

        Passages = passages;
    }

    private int Passages { get; }

    private double MeanGramsTotal { get; }

    /// <summary>Frequencies of the grams in the whole index, and the mean number of (distinct words') grams of a passage.</summary>
    public static (Dictionary<string, double> Frequency, double MeanGrams) Of(IndexReader index, IEnumerable<string> grams)
    {
        var state = StateOf(index);
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var gram in grams)
            frequencies.TryAdd(gram, state.FrequencyOf(gram));
        return (frequencies, state.MeanGrams);
    }

    /// <summary>Reads the segments that were not read yet.</summary>
    public static void Prepare(IndexReader index) => StateOf(index);

    private static Summed StateOf(IndexReader index) => States.GetValue(index, state => new Summed(SegmentsOf(state)));

    private static List<GramFrequencies> SegmentsOf(IndexReader index) =>
        [.. index.Leaves.Select(leaf => Known.GetValue(leaf.AtomicReader.CoreCacheKey, _ => new GramFrequencies(leaf.AtomicReader)))];

    private double FrequencyOf(ulong gram) => _missing.TryGetValue(gram, out var missing) ? Passages * (1 - Math.Exp(missing)) : 0;

    /// <summary>The segments of one state of the index together. Questions share many grams: each is summed once.</summary>
    private sealed class Summed(List<GramFrequencies> segments)
    {
        private readonly ConcurrentDictionary<string, double> _frequencies = new(StringComparer.Ordinal);
        private int _count;

        public double MeanGrams { get; } = segments.Sum(segment => segment.MeanGramsTotal) / Math.Max(1, segments.Sum(segment => segment.Passages));

        public double FrequencyOf(string gram)
        {
            if (_frequencies.TryGetValue(gram, out var known))
                return known;
            if (Interlocked.Increment(ref _count) > Remembered)
            {
                _frequencies.Clear();
                _count = 0;
            }

            var packed = WordGrams.Pack(gram);
            return _frequencies[gram] = segments.Sum(segment => segment.FrequencyOf(packed));
        }
    }
}
