using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>
/// Adds nearness in meaning to the words' scores: weighted, normalised, never by ranks. A model is taken at its word only as far as it agrees with the words
/// on this very question: the passages that the words put first must be nearer than chance has it. So a model that says nothing, or the contrary, changes nothing;
/// the less the words themselves explain of a question, the less they can testify against it.
/// </summary>
public static class NeighbourBlend
{
    /// <summary>The largest weight: what only a model finds never comes before what the words find surely.</summary>
    public const double LargestWeight = 0.25;

    private const int Witnesses = 10;
    private const double ChanceDeviations = 3;
    private const double FullTrust = 1;
    private const double WellExplained = 0.15;

    /// <summary>A ranking by words and neighbours, best first. Scores keep the words' scale.</summary>
    /// <param name="words">The ranking by words.</param>
    /// <param name="matches">What the model compared.</param>
    /// <param name="similarities">How near the ranked passages are; one without a vector counts as near as its words put it.</param>
    /// <param name="weight">The calibrated weight.</param>
    public static Ranking Of(Ranking words, VectorMatches matches, IReadOnlyDictionary<PassageId, double> similarities, double weight)
    {
        var top = words.Passages.Count == 0 ? 0 : words.Passages[0].Score;
        var trusted = weight * Trust(words, matches, similarities);
        if (trusted <= 0 || top <= 0)
            return words;
        var furthest = Math.Max(similarities.Values.Max() - matches.Mean, 1e-9);
        return words with
        {
            Passages = [.. words.Passages
                .Select(passage => passage with { Score = passage.Score + (trusted * top * Nearness(passage)) })
                .OrderByDescending(passage => passage.Score)],
        };

        double Nearness(RankedPassage passage) => similarities.TryGetValue(passage.Candidate.Id, out var similarity)
            ? Math.Clamp((similarity - matches.Mean) / furthest, 0, 1)
            : passage.Score / top;
    }

    /// <summary>From 0 (no better than chance, or no nearer than others) to 1.</summary>
    internal static double Trust(Ranking words, VectorMatches matches, IReadOnlyDictionary<PassageId, double> similarities)
    {
        if (matches.Deviation <= 0 || words.Passages.Count == 0)
            return 0;
        var (sum, weights, squares) = (0.0, 0.0, 0.0);
        foreach (var passage in words.Passages.Where(passage => !passage.Candidate.IsAdded && passage.Score > 0 && similarities.ContainsKey(passage.Candidate.Id)).Take(Witnesses))
        {
            var share = passage.Score / words.Passages[0].Score;
            sum += share * (similarities[passage.Candidate.Id] - matches.Mean) / matches.Deviation;
            (weights, squares) = (weights + share, squares + (share * share));
        }

        if (weights <= 0)
            return 0;
        var chance = ChanceDeviations * Math.Sqrt(squares) / weights;
        var agreement = ((sum / weights) - chance) / FullTrust;
        var explained = words.QuestionWeight <= 0 ? 1 : words.Passages[0].Score / words.QuestionWeight;
        return Math.Clamp(Math.Max(agreement, 1 - (explained / WellExplained)), 0, 1);
    }
}
