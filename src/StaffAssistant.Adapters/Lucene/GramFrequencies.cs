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
    private static readonly ConditionalWeakTable<object, GramFrequencies> Known = [];
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
        var segments = SegmentsOf(index);
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var gram in grams)
        {
            if (!frequencies.ContainsKey(gram))
                frequencies[gram] = FrequencyOf(segments, WordGrams.Pack(gram));
        }

        return (frequencies, segments.Sum(segment => segment.MeanGramsTotal) / Math.Max(1, segments.Sum(segment => segment.Passages)));
    }

    /// <summary>Reads the segments that were not read yet.</summary>
    public static void Prepare(IndexReader index) => SegmentsOf(index);

    private static List<GramFrequencies> SegmentsOf(IndexReader index) =>
        [.. index.Leaves.Select(leaf => Known.GetValue(leaf.AtomicReader.CoreCacheKey, _ => new GramFrequencies(leaf.AtomicReader)))];

    private static double FrequencyOf(List<GramFrequencies> segments, ulong gram) => segments.Sum(segment => segment.FrequencyOf(gram));

    private double FrequencyOf(ulong gram) => _missing.TryGetValue(gram, out var missing) ? Passages * (1 - Math.Exp(missing)) : 0;
}
