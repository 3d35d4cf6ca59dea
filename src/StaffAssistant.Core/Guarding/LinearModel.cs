using System.Globalization;

namespace StaffAssistant.Core.Guarding;

/// <summary>Weights of named features, and a probability from their sum. Made by <c>staff-assistant train guard</c>, kept as text: a feature, a tab, its weight.</summary>
public sealed class LinearModel(IReadOnlyDictionary<string, float> weights, float bias)
{
    private const string BiasName = "*";

    /// <summary>The weights that are not zero.</summary>
    public IReadOnlyDictionary<string, float> Weights { get; } = weights;

    /// <summary>Reads a model.</summary>
    /// <exception cref="FormatException">A line is no feature with its weight.</exception>
    public static LinearModel Read(IEnumerable<string> lines)
    {
        var (weights, bias) = (new Dictionary<string, float>(StringComparer.Ordinal), 0f);
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var tab = line.LastIndexOf('\t');
            var weight = float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
            if (tab == BiasName.Length && line.StartsWith(BiasName, StringComparison.Ordinal))
                bias = weight;
            else
                weights[line[..tab]] = weight;
        }

        return new LinearModel(weights, bias);
    }

    /// <summary>The model as lines, heaviest features first.</summary>
    public IEnumerable<string> ToLines() =>
        Weights.OrderByDescending(weight => Math.Abs(weight.Value)).ThenBy(weight => weight.Key, StringComparer.Ordinal)
            .Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Key}\t{weight.Value:0.####}"))
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{BiasName}\t{bias:0.####}"));

    /// <summary>Probability from 0 to 1 that a text with these features is what the model looks for.</summary>
    public double Score(IEnumerable<string> features)
    {
        double sum = bias;
        foreach (var feature in features)
        {
            if (Weights.TryGetValue(feature, out var weight))
                sum += weight;
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
