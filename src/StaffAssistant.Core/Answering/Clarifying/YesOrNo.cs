using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>Questions that ask whether something is so, and rules that answer them with yes in one case and with no in another.</summary>
internal static partial class YesOrNo
{
    /// <summary>True when the question asks whether something must, may or can be.</summary>
    public static bool IsAskedIn(string question) => Whether().IsMatch(question);

    /// <summary>True when one of the rules denies what another says, in words that they share.</summary>
    public static bool AreDifferent(IReadOnlyList<QuoteUnit> units) =>
        units.Any(one => Denial().IsMatch(one.Text) && units.Any(other => !Denial().IsMatch(other.Text) && StemsOf(one).Intersect(StemsOf(other)).Any()));

    private static IEnumerable<string> StemsOf(QuoteUnit unit) => unit.Words.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem));

    [GeneratedRegex(@"^(?!.*\b(wie|wann|wo|welche\w*|viel\w*)\b)(muss|müssen|darf|dürfen|kann|können|soll|brauch\w*|ist|sind|gilt|bekomm\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whether();

    [GeneratedRegex(@"\b(nicht|kein\w*|ohne)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();
}
