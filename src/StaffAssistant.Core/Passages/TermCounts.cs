namespace StaffAssistant.Core.Passages;

/// <summary>How often the terms of a question occur in a stretch of text, and how long that stretch is.</summary>
internal sealed class TermCounts(QuestionTerms terms)
{
    private readonly double[] _stems = new double[terms.StemWeights.Length];
    private readonly double[] _parts = new double[terms.PartWeights.Length];
    private readonly double[] _grams = new double[terms.GramWeights.Length];
    private double _length;
    private double _gramLength;

    /// <summary>Begins anew with another stretch of text.</summary>
    public void Clear()
    {
        Array.Clear(_stems);
        Array.Clear(_parts);
        Array.Clear(_grams);
        (_length, _gramLength) = (0, 0);
    }

    public void Add(ReadOnlySpan<MatchedWord> words, double weight)
    {
        foreach (var (match, parts, grams) in words)
        {
            if (!ReferenceEquals(match, WordMatch.None))
                Count(match, weight);
            _length += weight * parts;
            _gramLength += weight * grams;
        }
    }

    private void Count(WordMatch match, double weight)
    {
        if (match.Stem >= 0)
            _stems[match.Stem] += weight;
        foreach (var part in match.Parts)
            _parts[part] += weight;
        foreach (var gram in match.Grams)
            _grams[gram] += weight;
    }

    public double Score(TermStatistics statistics) =>
        (PassageWeights.Stem * Sum(_stems, terms.StemWeights, _length, statistics.MeanStems))
        + (PassageWeights.Parts * Sum(_parts, terms.PartWeights, _length, statistics.MeanStems))
        + (PassageWeights.Gram * Sum(_grams, terms.GramWeights, _gramLength, statistics.MeanGrams))
        + (PassageWeights.Covered * Covered());

    // The weight of the words that occur at all, squared as a share: half of the words give a quarter of it.
    private double Covered()
    {
        var (covered, whole) = (0.0, 0.0);
        for (var index = 0; index < _parts.Length; index++)
        {
            whole += terms.PartWeights[index];
            covered += _parts[index] > 0 ? terms.PartWeights[index] : 0;
        }

        return whole <= 0 ? 0 : covered * covered / whole;
    }

    private static double Sum(double[] counts, double[] weights, double length, double meanLength)
    {
        var sum = 0.0;
        for (var index = 0; index < counts.Length; index++)
        {
            if (counts[index] > 0)
                sum += weights[index] * PassageWeights.Saturated(counts[index], length, meanLength);
        }

        return sum;
    }
}
