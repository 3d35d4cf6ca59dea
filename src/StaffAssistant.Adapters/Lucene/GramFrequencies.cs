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

    /// <summary>What was worked out of a segment: its grams in order, and for each the logarithm of the share of passages without it.</summary>
    public GramFrequencies(int passages, double meanGramsTotal, ulong[] grams, float[] missing) =>
        (Passages, MeanGramsTotal, Grams, Missing) = (passages, meanGramsTotal, grams, missing);

    /// <summary>Passages of the segment.</summary>
    public int Passages { get; }

    /// <summary>In-word 4-grams of all passages, those of a word counted once a passage.</summary>
    public double MeanGramsTotal { get; }

    /// <summary>The grams, packed and in order.</summary>
    public ulong[] Grams { get; }

    /// <summary>For each gram the logarithm of the share of passages that lack it.</summary>
    public float[] Missing { get; }

    /// <summary>Frequencies of the grams in the whole index, and the mean number of (distinct words') grams of a passage.</summary>
    public static (Dictionary<string, double> Frequency, double MeanGrams) Of(IndexReader index, IEnumerable<string> grams)
    {
        var state = StateOf(index);
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var gram in grams)
            frequencies.TryAdd(gram, state.FrequencyOf(gram));
        return (frequencies, state.MeanGrams);
    }

    /// <summary>Reads the segments that were not read yet, side by side, from what was kept of them where it was.</summary>
    public static void Prepare(IndexReader index, GramFiles files)
    {
        Parallel.ForEach(index.Leaves, leaf => OfSegment(leaf.AtomicReader, files));
        StateOf(index);
    }

    /// <summary>The grams of a segment.</summary>
    public static GramFrequencies OfSegment(AtomicReader segment, GramFiles? files) =>
        Known.GetValue(segment.CoreCacheKey, _ => files?.Read(segment) ?? Read(segment));

    private static Summed StateOf(IndexReader index) => States.GetValue(index, state => new Summed(SegmentsOf(state)));

    private static List<GramFrequencies> SegmentsOf(IndexReader index) =>
        [.. index.Leaves.Select(leaf => OfSegment(leaf.AtomicReader, null))];

    private static GramFrequencies Read(AtomicReader segment)
    {
        if (segment.GetTerms(IndexFields.Words) is not { } terms)
            return new GramFrequencies(0, 0, [], []);
        var passages = Math.Max(1, segment.MaxDoc);
        var found = new Dictionary<ulong, float>();
        var total = 0.0;
        var words = terms.GetEnumerator();
        while (words.MoveNext())
        {
            var word = words.Term.Utf8ToString();
            var frequency = words.DocFreq;
            total += (double)frequency * WordGrams.CountOf(word);
            var missing = (float)Math.Log(1 - Math.Min(0.999999, frequency / (double)passages));
            foreach (var gram in WordGrams.Packed(word))
                CollectionsMarshal.GetValueRefOrAddDefault(found, gram, out _) += missing;
        }

        var grams = found.Keys.ToArray();
        var shares = found.Values.ToArray();
        Array.Sort(grams, shares);
        return new GramFrequencies(passages, total, grams, shares);
    }

    private double FrequencyOf(ulong gram) => Array.BinarySearch(Grams, gram) is >= 0 and var at ? Passages * (1 - Math.Exp(Missing[at])) : 0;

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
