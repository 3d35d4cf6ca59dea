using System.Text.RegularExpressions;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Finds the title among the first lines of a document.</summary>
internal static partial class TitleReader
{
    private const int MostWords = 36;

    /// <summary>The title, or null when no line reads like one.</summary>
    public static string? In(IReadOnlyList<TextBlock> head)
    {
        if (head.FirstOrDefault(block => TitleLabel().IsMatch(block.Text)) is { } labelled)
            return Clean(labelled.Text);
        if (head.Count > 0 && head[0] is { Kind: BlockKind.Heading, Label: null, Level: 1 } first && NamesNothingElse(first.Text))
            return Clean(first.Text);
        var candidates = head.Where(IsCandidate).Select(block => Clean(block.Text)).ToArray();
        return candidates.FirstOrDefault(text => Words(text).Length > 1 && Words(text).Take(4).Any(DocumentKinds.Contains) && !AloneWithNumber().IsMatch(text))
            ?? candidates.FirstOrDefault(text => Words(text).Length is > 1 and <= MostWords && Words(text).Any(word => EndsLikeKind().IsMatch(word)))
            ?? head.Take(5).Where(IsCandidate).Select(block => Clean(block.Text)).FirstOrDefault(text => Words(text).Length is > 2 and <= 20 && TypedHeadings.ReadsLikeHeading(text));
    }

    private static bool IsCandidate(TextBlock block) =>
        block is { Kind: BlockKind.Heading or BlockKind.Paragraph, Label: null }
        && block.Text.Count(char.IsLetter) > 8
        && Words(block.Text).Length <= MostWords
        && !Other().IsMatch(Clean(block.Text));

    private static bool NamesNothingElse(string text) => !Other().IsMatch(text) && !AloneWithNumber().IsMatch(text);

    // A title in quotation marks ends with them; what follows is author and date.
    private static string Clean(string text)
    {
        var labelled = TitleLabel().Replace(text, string.Empty);
        if (Quoted().Match(labelled) is { Success: true } quoted)
            return quoted.Groups["title"].Value;
        return Unquote(Dated().Replace(labelled, string.Empty).Trim(' ', ',', ':'));
    }

    // Quotation marks around the whole title go, those around a name in it stay.
    private static string Unquote(string text)
    {
        if (text.Length == 0 || text[0] is not ('"' or '„'))
            return text;
        var inner = text[1..];
        return inner.Count(character => character is '"' or '“' or '”') % 2 == inner.Count(character => character == '„') % 2 ? inner : inner.TrimEnd('"', '“', '”');
    }

    private static string[] Words(string text) => text.Split([' ', '"', '„', '“', '(', ')', ',', ':'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(Autor|Datum|Stand|Herausgeber|Seite|Zwischen|Inkrafttreten|Ausgabe|Gültig|Fassung|Vom|gez\.|Author|Issue|Inhalt|Inhaltsverzeichnis|Präambel)\b|^\p{Lu}[\p{L} ]+,\s(den\s)?\d{1,2}\.|: |@|\b(ist|sind|wird|werden|gilt|haben|können)\b.*\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"^Titel:\s", RegexOptions.IgnoreCase)]
    private static partial Regex TitleLabel();

    [GeneratedRegex("^[\"„](?<title>[^\"“”]{12,})[\"“”]\\s(von|vom|Stand)\\b")]
    private static partial Regex Quoted();

    [GeneratedRegex(@",?\s(vom|Stand:?|gültig ab:?|in der (Fassung|Version) vom)\s\d{1,2}\..*$")]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\p{L}+\s(Nr\.\s)?\d[\d./-]*$")]
    private static partial Regex AloneWithNumber();

    [GeneratedRegex(@"(anweisung|vereinbarung|richtlinien?|satzung|ordnung|verfügung|rundschreiben|handbuch|leitlinien?|leitfaden|verordnung|konzept|merkblatt)$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsLikeKind();
}
