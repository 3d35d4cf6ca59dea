using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Passages;

/// <summary>
/// How well one line of title or headings and the question say the same: the share of the line's words that the question has, times the share of the
/// question's weight that the line has; from 0 to 1. A heading that is the question counts more than a long one with the same words in it.
/// </summary>
internal static class HeadingAgreement
{
    private const double PartOnly = 0.7;
    private static readonly string[] Borders = ["\n", " – ", " - "];

    /// <summary>The agreement of the best line of a heading, whose words and their matches run in parallel.</summary>
    public static double Best(AnalyzedText heading, ReadOnlySpan<MatchedWord> words, QuestionTerms terms)
    {
        var best = 0.0;
        var first = 0;
        for (var index = 1; index <= words.Length; index++)
        {
            if (index < words.Length && !IsBorder(heading, index))
                continue;
            best = Math.Max(best, Of(heading, words[first..index], first, terms));
            first = index;
        }

        return best;
    }

    private static double Of(AnalyzedText heading, ReadOnlySpan<MatchedWord> words, int first, QuestionTerms terms)
    {
        var (said, count) = (0.0, 0);
        var covered = new HashSet<int>();
        for (var index = 0; index < words.Length; index++)
        {
            if (char.IsAsciiDigit(heading.Text[heading.Tokens[first + index].Start]))
                continue;
            count++;
            var match = words[index].Match;
            said += match.Stem >= 0 ? 1 : match.Parts.Length > 0 ? PartOnly : 0;
            covered.UnionWith(match.Parts);
        }

        return count == 0 || covered.Count == 0 ? 0 : said / count * Math.Min(1, covered.Sum(part => terms.PartWeights[part]) / terms.Weight);
    }

    private static bool IsBorder(AnalyzedText heading, int index)
    {
        var end = heading.Tokens[index - 1].Start + heading.Tokens[index - 1].Length;
        var between = heading.Text.AsSpan(end, heading.Tokens[index].Start - end);
        foreach (var border in Borders)
        {
            if (between.Contains(border, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
