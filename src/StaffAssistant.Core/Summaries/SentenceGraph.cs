using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Summaries;

/// <summary>
/// Sentences as weighted stems, and how central each is: continuous LexRank (Erkan and Radev, 2004), the stationary distribution of a walk from sentence to
/// sentence by cosine similarity. The matrix of similarities is never built: multiplying by it is two passes over the words, so that the time grows with the text
/// and not with its square.
/// </summary>
internal sealed class SentenceGraph
{
    private const double Damping = 0.85;
    private const double PartWeight = 0.5;
    private const double Settled = 1e-5;
    private const int MostRounds = 40;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<Dictionary<int, double>> _vectors = [];

    /// <summary>Adds a sentence.</summary>
    public void Add(AnalyzedText sentence)
    {
        var vector = new Dictionary<int, double>();
        foreach (var token in sentence.Tokens)
        {
            Count(token.Word.Stem, token.Word.Weight);
            foreach (var part in token.Word.Parts)
                Count(part, token.Word.Weight * PartWeight);
        }

        _vectors.Add(vector);

        void Count(string term, double weight)
        {
            if (!_terms.TryGetValue(term, out var id))
                _terms[term] = id = _terms.Count;
            vector[id] = Math.Max(vector.GetValueOrDefault(id), weight);
        }
    }

    /// <summary>Weighs rare words more, brings each sentence to length 1, and gives each its share of the walk, the largest being 1.</summary>
    public double[] Rank()
    {
        Weigh();
        var degrees = Spread([.. Enumerable.Repeat(1.0, _vectors.Count)]);
        var rank = Enumerable.Repeat(1.0 / Math.Max(1, _vectors.Count), _vectors.Count).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Spread([.. rank.Select((share, i) => degrees[i] > 0 ? share / degrees[i] : 0)]);
            var change = 0.0;
            for (var i = 0; i < next.Length; i++)
            {
                next[i] = ((1 - Damping) / next.Length) + (Damping * next[i]);
                change += Math.Abs(next[i] - rank[i]);
            }

            rank = next;
            if (change < Settled)
                break;
        }

        var most = rank.Length == 0 ? 1 : rank.Max();
        return [.. rank.Select(share => share / most)];
    }

    /// <summary>How much two sentences say the same, from 0 to 1.</summary>
    public double Similarity(int one, int other)
    {
        var (few, many) = _vectors[one].Count < _vectors[other].Count ? (_vectors[one], _vectors[other]) : (_vectors[other], _vectors[one]);
        return few.Sum(term => term.Value * many.GetValueOrDefault(term.Key));
    }

    private void Weigh()
    {
        var frequency = new int[_terms.Count];
        foreach (var term in _vectors.SelectMany(vector => vector.Keys))
            frequency[term]++;
        foreach (var vector in _vectors)
        {
            foreach (var term in vector.Keys.ToList())
                vector[term] *= Math.Log(1 + ((double)_vectors.Count / frequency[term]));
            var length = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
            foreach (var term in vector.Keys.ToList())
                vector[term] /= length;
        }
    }

    // The matrix of cosines times a column.
    private double[] Spread(double[] column)
    {
        var terms = new double[_terms.Count];
        for (var i = 0; i < column.Length; i++)
        {
            foreach (var (term, weight) in _vectors[i])
                terms[term] += weight * column[i];
        }

        return [.. _vectors.Select(vector => vector.Sum(term => term.Value * terms[term.Key]))];
    }
}
