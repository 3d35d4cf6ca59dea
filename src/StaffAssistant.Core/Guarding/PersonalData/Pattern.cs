using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Patterns that take time in proportion to the text, whatever it holds.</summary>
internal static class Pattern
{
    /// <summary>A pattern without backtracking, case as written.</summary>
    public static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>A pattern without backtracking, either case.</summary>
    public static Regex InEitherCase(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>True when the match neither begins nor ends inside a word or number.</summary>
    public static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));
}
