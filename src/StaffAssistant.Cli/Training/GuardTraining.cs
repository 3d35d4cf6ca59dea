using System.Collections.Frozen;
using StaffAssistant.Core.Guarding;

namespace StaffAssistant.Cli.Training;

/// <summary>
/// Logistic regression over the features of questions or sentences. Each is taken three times: once with half of its cues and two thirds of its words, once
/// with few cues, once with words only. Without that the model leans on the cues alone, which know the forms that their author thought of.
/// </summary>
internal static class GuardTraining
{
    private const int Rounds = 14;
    private const int Fewest = 3;
    private const int Seed = 7;
    private const double Step = 0.25;
    private const double Shrink = 2e-4;

    /// <summary>Trains a model and keeps its heaviest weights.</summary>
    public static LinearModel Train(IReadOnlyList<TrainingRow> rows, int largest, FeatureReader features)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var examples = rows.SelectMany(row => ExamplesOf(row, features, names)).ToArray();
        var counts = new int[names.Count];
        foreach (var feature in examples.SelectMany(example => example.Features))
            counts[feature]++;
        var weights = Fit(examples, counts);
        return new LinearModel(
            names.Where(name => weights.Of[name.Value] != 0).OrderByDescending(name => Math.Abs(weights.Of[name.Value])).Take(largest)
                .ToFrozenDictionary(name => name.Key, name => (float)weights.Of[name.Value], StringComparer.Ordinal),
            (float)weights.Bias);
    }

    private static IEnumerable<Example> ExamplesOf(TrainingRow row, FeatureReader features, Dictionary<string, int> names)
    {
        var (cues, words) = features(row.Text);
        var (cueNumbers, wordNumbers) = (Numbers(cues, names), Numbers(words, names));
        yield return new Example(cueNumbers, wordNumbers, 0.5, 0.3, row.IsDecision, row.Weight);
        yield return new Example(cueNumbers, wordNumbers, 0.8, 0, row.IsDecision, row.Weight);
        yield return new Example([], wordNumbers, 0, 0, row.IsDecision, row.Weight);
    }

    private static int[] Numbers(IEnumerable<string> features, Dictionary<string, int> names) =>
        [.. features.Order(StringComparer.Ordinal).Select(feature => names.TryGetValue(feature, out var number) ? number : names[feature] = names.Count)];

    private static (double[] Of, double Bias) Fit(Example[] examples, int[] counts)
    {
        var (weights, gains, bias, biasGain) = (new double[counts.Length], new double[counts.Length], 0.0, 1.0);
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                var kept = example.Draw(random).Where(feature => counts[feature] >= Fewest * 3).ToArray();
                var error = example.Weight * (1 / (1 + Math.Exp(-bias - kept.Sum(feature => weights[feature]))) - (example.IsDecision ? 1 : 0));
                biasGain += error * error;
                bias -= Step * error / Math.Sqrt(biasGain);
                foreach (var feature in kept)
                {
                    var slope = error + (Shrink * weights[feature]);
                    gains[feature] += slope * slope;
                    weights[feature] -= Step * slope / Math.Sqrt(1 + gains[feature]);
                }
            }
        }

        return (weights, bias);
    }

    private sealed record Example(int[] Cues, int[] Words, double CuesDropped, double WordsDropped, bool IsDecision, float Weight)
    {
        public IEnumerable<int> Features => Cues.Concat(Words);

        public IEnumerable<int> Draw(Random random) =>
            Cues.Where(_ => random.NextDouble() >= CuesDropped).Concat(WordsDropped == 0 ? Words : Words.Where(_ => random.NextDouble() >= WordsDropped));
    }
}
