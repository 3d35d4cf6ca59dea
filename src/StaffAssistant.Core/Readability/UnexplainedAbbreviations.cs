using System.Text.RegularExpressions;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Readability;

/// <summary>Abbreviations of capitals that a text uses and nowhere explains, each where it stands for the first time.</summary>
internal sealed partial class UnexplainedAbbreviations(WorkingText text)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "EU", "IT", "PC", "TV", "WC", "EUR", "PDF", "DIN", "USB", "ID", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII" };
    private readonly HashSet<string> _explained = [.. text.Paragraphs.SelectMany(paragraph => Explained().Matches(paragraph.Block.Text)).Select(match => match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value)];
    private readonly HashSet<string> _seen = [];

    public IEnumerable<(ReadabilityRule Rule, int Start, int Length, string? Instead, int Count)> In(string sentence)
    {
        foreach (Match match in Abbreviation().Matches(sentence))
        {
            if (!Known.Contains(match.Value) && !_explained.Contains(match.Value) && _seen.Add(match.Value))
                yield return (ReadabilityRule.Abbreviation, match.Index, match.Length, null, 0);
        }
    }

    [GeneratedRegex(@"\b(?=\p{Lu}\p{L}{0,6}\p{Lu})\p{Lu}\p{L}{1,7}\b(?<!\p{Ll}{3})(?!\s\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    // "Bundesreisekostengesetz (BRKG)", "im Folgenden: AGA", "BRKG (Bundesreisekostengesetz)".
    [GeneratedRegex(@"\p{L}{4}\s\((\p{Lu}\p{L}{1,7})\)|(?:Folgenden|kurz|nachfolgend|nachstehend):?\s„?(\p{Lu}\p{L}{1,7})|\b(\p{Lu}\p{L}{1,7})\s\(\p{L}{6}", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
