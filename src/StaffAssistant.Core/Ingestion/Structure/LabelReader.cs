using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>Recognises the number or sign in front of a text as German regulations set them.</summary>
public static partial class LabelReader
{
    /// <summary>What a bullet is shown as.</summary>
    public const string Bullet = "–";

    private static readonly (LabelKind Kind, Regex Pattern)[] Patterns =
    [
        (LabelKind.Section, SectionPattern()),
        (LabelKind.Annex, AnnexPattern()),
        (LabelKind.Article, ArticlePattern()),
        (LabelKind.Division, DivisionPattern()),
        (LabelKind.Decimal, NamedDecimalPattern()),
        (LabelKind.Decimal, DecimalPattern()),
        (LabelKind.Paragraph, ParagraphPattern()),
        (LabelKind.Letter, LetterPattern()),
        (LabelKind.Counter, CounterPattern()),
        (LabelKind.Roman, RomanPattern()),
        (LabelKind.Capital, CapitalPattern()),
    ];

    /// <summary>The label of running text, or null. Careful: what may as well be a reference, a date or a figure is no label.</summary>
    public static BlockLabel? Read(string text)
    {
        if (text.Length == 0)
            return null;
        if (BulletPattern().Match(text) is { Success: true } bullet)
            return new BlockLabel(LabelKind.Bullet, Bullet, string.Empty, bullet.Length);
        foreach (var (kind, pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match && Of(kind, match, text) is { } label)
                return label;
        }

        return null;
    }

    /// <summary>The label of what is known to be a heading, or null: also numbers without a full stop ("1 Zweck").</summary>
    public static BlockLabel? ReadHeading(string text)
    {
        if (Read(text) is { } label)
            return label.Kind is LabelKind.Bullet ? null : label;
        return BareNumberPattern().Match(text) is { Success: true } match ? Of(LabelKind.Decimal, match, text) : null;
    }

    private static BlockLabel? Of(LabelKind kind, Match match, string text)
    {
        var rest = text.AsSpan(match.Length);
        var number = match.Groups["n"].Value.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (kind is LabelKind.Section or LabelKind.Article or LabelKind.Annex or LabelKind.Division && !MayHead(rest))
            return null;
        if (kind is LabelKind.Decimal && !IsDecimal(number, rest, named: char.IsLetter(text[0])))
            return null;
        if (kind is LabelKind.Roman or LabelKind.Capital && !OpensText(rest))
            return null;
        return new BlockLabel(kind, Shown(kind, match), number, match.Length) { IsWeak = kind is LabelKind.Decimal && !OpensText(rest) };
    }

    private static bool IsDecimal(string number, ReadOnlySpan<char> rest, bool named)
    {
        if (named)
            return MayHead(rest);
        if (number.StartsWith('0') || number.Contains(".0", StringComparison.Ordinal) || IsMonth(rest))
            return false;
        // "1. unentgeltliche Mahlzeiten" is an item; "31.12. des Jahres" is not.
        return OpensText(rest) || !number.Contains('.');
    }

    private static string Shown(LabelKind kind, Match match)
    {
        var shown = string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (kind is LabelKind.Section)
            return "§ " + match.Groups["n"].Value.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (kind is LabelKind.Annex or LabelKind.Article or LabelKind.Division)
            return shown.TrimEnd('.', ':', '-', '–', ' ');
        return kind is LabelKind.Decimal && !char.IsLetter(shown[0]) ? shown.Replace(" ", string.Empty, StringComparison.Ordinal) : shown.TrimEnd(':');
    }

    // "§ 14 GefStoffV", "§ 70 Abs. 4", "Anlage 1 beigefügt" are references, not headings.
    private static bool MayHead(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return true;
        if (!(char.IsUpper(rest[0]) || rest[0] is '(' or '"' or '„' or '–' or '-'))
            return false;
        var end = rest.IndexOfAny(' ', ',');
        var word = end < 0 ? rest : rest[..end];
        return !(word is "Abs." or "Absatz" or "Satz" or "Nr." or "Nummer" or "S." or "Buchst." or "Ziffer" or "Unterabsatz" || HasTwoCapitals(word));
    }

    private static bool HasTwoCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        var lower = 0;
        foreach (var character in word)
        {
            capitals += char.IsUpper(character) ? 1 : 0;
            lower += char.IsLower(character) ? 1 : 0;
        }

        // "GELTUNGSBEREICH" is a heading in capitals; "GefStoffV", "LPVG" and "BGB" are laws. "IT-Sicherheit" is a noun.
        return capitals >= 2 && !word.Contains('-') && (lower > 0 || word.Length <= 6);
    }

    private static bool OpensText(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || char.IsUpper(rest[0]) || (rest[0] is '"' or '„' or '(' or '»' or '§');

    private static bool IsMonth(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(' ');
        return (end < 0 ? rest : rest[..end]) is "Januar" or "Februar" or "März" or "April" or "Mai" or "Juni" or "Juli" or "August" or "September" or "Oktober" or "November" or "Dezember";
    }

    [GeneratedRegex(@"^§\s?(?<n>\d{1,3}\s?[a-z]?)\.?:?(\s+|$)")]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(Anlage|Anhang)(\s+(?<n>\d{1,2}[a-z]?|[A-Z]|[IVX]+))?\s?[.:]?(\s+[–-])?(\s+|$)")]
    private static partial Regex AnnexPattern();

    [GeneratedRegex(@"^(Artikel|Art\.)\s+(?<n>\d{1,3}[a-z]?|[IVX]+)[.:]?(\s+|$)")]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^((Abschnitt|Kapitel|Teil)\s+(?<n>\d{1,2}|[A-Z]|[IVX]+)|(?<n>\d{1,2}|[IVX]+)\.\s+(Abschnitt|Kapitel|Teil)|(?<n>Erster|Zweiter|Dritter|Vierter|Fünfter|Sechster|Siebter)\s+(Abschnitt|Teil))[.:]?(\s+[–-])?(\s+|$)")]
    private static partial Regex DivisionPattern();

    [GeneratedRegex(@"^(Ziffer|Ziff\.|Nr\.|Nummer)\s+(?<n>\d{1,2}(\.\d{1,2})*)[.:]?(\s+|$)")]
    private static partial Regex NamedDecimalPattern();

    [GeneratedRegex(@"^(?<n>(\d{1,2}(\.\d{1,2})+(\.\s\d{1,2}(?=\s\p{Lu}))?|\d{1,2}(?=\.)))\.?(\s+|$)")]
    private static partial Regex DecimalPattern();

    [GeneratedRegex(@"^(?<n>\d{1,2}(\.\d{1,2})*)\s+(?=\p{Lu})")]
    private static partial Regex BareNumberPattern();

    [GeneratedRegex(@"^\((?<n>\d{1,2}[a-z]?)\)(\s+|$|(?=\p{Lu}))")]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex(@"^\(?(?<n>(?<c>[a-z])\k<c>?)\)(\s+|$)")]
    private static partial Regex LetterPattern();

    [GeneratedRegex(@"^(?<n>\d{1,2})\)(\s+|$)")]
    private static partial Regex CounterPattern();

    [GeneratedRegex(@"^(?<n>(?=[IVX])(X{0,2})(IX|IV|V?I{0,3}))\.(\s+|$)")]
    private static partial Regex RomanPattern();

    [GeneratedRegex(@"^(?<n>[A-H])\.(\s+|$)")]
    private static partial Regex CapitalPattern();

    [GeneratedRegex(@"^([-–—•·*▪‣◦●■□➢✓►❖⁃∙\uF0B7\uF0A7\uF02D\uF0D8\uF0FC]|o(?=\s+\p{Lu}))(\s+|$)")]
    private static partial Regex BulletPattern();
}
