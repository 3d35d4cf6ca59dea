using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Ingestion.Quarantine;

/// <summary>
/// Tells passages that talk to a language model instead of to people. They are stored, but held back: neither searched nor quoted, and never shown to a
/// model. Orders to people ("ist unverzüglich vorzulegen", "beachten Sie") are none.
/// </summary>
public static class ModelInstructions
{
    private static readonly Regex[] Patterns =
        [.. Lines().Select(line => new Regex(line, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))];

    /// <summary>True when the text reads like an instruction to a model. Takes time in proportion to the text's length.</summary>
    public static bool Address(string text)
    {
        var folded = Fold(text);
        return Patterns.Any(pattern => pattern.IsMatch(folded));
    }

    private static string Fold(string text) => TextNormalizer.Normalize(text).ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(ModelInstructions).Assembly.GetManifestResourceStream("StaffAssistant.Core.Ingestion.Quarantine.model-instructions.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
