using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Readability;

/// <summary>The words of <c>office-words.de.txt</c> with what says the same more plainly.</summary>
internal static class OfficeWords
{
    private static readonly Lazy<(Regex Pattern, IReadOnlyList<(ReadabilityRule Rule, string Instead)> Meanings)> All = new(Read);

    /// <summary>Where such words stand, and what could stand there instead.</summary>
    public static IEnumerable<(ReadabilityRule Rule, int Start, int Length, string Instead)> In(string text)
    {
        var (pattern, meanings) = All.Value;
        foreach (Match match in pattern.Matches(text))
        {
            var (rule, instead) = meanings[match.Groups.Cast<Group>().Skip(1).TakeWhile(group => !group.Success).Count()];
            yield return (rule, match.Index, match.Length, instead);
        }
    }

    private static (Regex Pattern, IReadOnlyList<(ReadabilityRule Rule, string Instead)> Meanings) Read()
    {
        var (patterns, meanings) = (new List<string>(), new List<(ReadabilityRule Rule, string Instead)>());
        using var reader = new StreamReader(typeof(OfficeWords).Assembly.GetManifestResourceStream("StaffAssistant.Core.Readability.office-words.de.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var sides = line.TrimStart('!', '~').Split(" => ");
            meanings.Add((line[0] switch { '!' => ReadabilityRule.NominalStyle, '~' => ReadabilityRule.Abbreviation, _ => ReadabilityRule.OfficeWord }, sides[1]));
            var words = Regex.Escape(sides[0].TrimEnd('*')).Replace("\\ ", "\\s?", StringComparison.Ordinal);
            words = line[0] == '~' ? words : words.Replace("\\s?", "\\s", StringComparison.Ordinal);
            patterns.Add($"(?<![\\p{{L}}\\p{{N}}.])({words}{(sides[0].EndsWith('*') ? "\\p{L}*" : string.Empty)})(?![\\p{{L}}\\p{{N}}])");
        }

        return (new Regex(string.Join('|', patterns), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)), meanings);
    }
}
