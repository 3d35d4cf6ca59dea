using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering;

/// <summary>The nouns and names of a question: what it is about. Whoever is named after a title is not: no rule names "Frau Wessels", and it may answer all the same.</summary>
internal static partial class QuestionNouns
{
    /// <summary>Their stems. Nouns are written with a capital; the first word of a question always is, so it does not count.</summary>
    public static HashSet<string> StemsOf(AnalyzedText question)
    {
        var persons = PersonsOf(question);
        return [.. question.Tokens.Where(token => token.Start > 0 && char.IsUpper(question.Text[token.Start])).Select(token => token.Word.Stem).Where(stem => !persons.Contains(stem))];
    }

    /// <summary>The stems of titles and of the names that follow them.</summary>
    public static HashSet<string> PersonsOf(AnalyzedText question)
    {
        var named = TitleAndName().Matches(question.Text);
        return named.Count == 0
            ? []
            : [.. question.Tokens.Where(token => named.Any(match => token.Start >= match.Index && token.Start < match.Index + match.Length)).Select(token => token.Word.Stem)];
    }

    [GeneratedRegex(@"\b(Frau|Herrn?|Familie|Eheleuten?)\s+(Dr\.\s*|Prof\.\s*|von\s+|van\s+|zu\s+)*\p{Lu}[\p{L}-]*", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndName();
}
