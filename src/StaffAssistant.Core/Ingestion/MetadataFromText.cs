using System.Text.RegularExpressions;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>
/// Metadata that a regulation says in its own words: title and kind at its head, its number where it stands alone or in the title, the day it comes into
/// force and the day it ends. Says nothing where the text is not clear. The lowest layer: front matter, properties and sidecars hold over it.
/// </summary>
public static partial class MetadataFromText
{
    private const int HeadBlocks = 14;

    /// <summary>What the text says.</summary>
    public static DocumentMetadata Read(IReadOnlyList<TextBlock> blocks)
    {
        var head = HeadOf(blocks);
        var title = TitleReader.In(head);
        var sentences = blocks.Where(block => block.Kind != BlockKind.TableHeader).SelectMany(block => SentenceSplitter.Split(block.Text).Select(span => span.In(block.Text))).ToArray();
        return new DocumentMetadata
        {
            Title = title,
            Kind = title is null ? null : KindOf(title),
            Number = NumberIn(head, title),
            ValidFrom = ValidFrom(sentences) ?? AsOf(head),
            ValidTo = ValidTo(sentences),
        };
    }

    // The lines before the first numbered part.
    private static List<TextBlock> HeadOf(IReadOnlyList<TextBlock> blocks) =>
        [.. blocks.Take(HeadBlocks).TakeWhile((block, index) => index == 0 || block.Label is null || LabelReader.ReadHeading(block.Label + " X") is not { IsStructural: true })];

    private static string? KindOf(string title)
    {
        var words = Letters().Matches(title).Select(word => word.Value).Take(4);
        return DocumentKinds.All.FirstOrDefault(kind => words.Contains(kind, StringComparer.OrdinalIgnoreCase));
    }

    private static string? NumberIn(List<TextBlock> head, string? title)
    {
        var alone = head.Select(block => NumberAlone().Match(block.LabelledText)).FirstOrDefault(match => match.Success);
        var match = alone ?? (title is null ? Match.Empty : NumberInTitle().Match(title));
        if (!match.Success)
            return null;
        var prefix = match.Groups["kind"].Value switch { "Dienstanweisung" => "DA", "Dienstvereinbarung" => "DV", "Richtlinie" => "RL", "Rundschreiben" => "RS", "Geschäftsanweisung" => "GA", var short_ => short_ };
        return $"{prefix} {match.Groups["number"].Value}";
    }

    private static DateOnly? ValidFrom(string[] sentences)
    {
        var whole = Days(sentences, sentence => WholeFrom().Match(sentence));
        var days = whole.Length > 0 ? whole : Days(sentences, sentence => IsAmendment(sentence) ? Match.Empty : AnyFrom().Match(sentence));
        return days.Length == 1 || (whole.Length > 1 && days.Distinct().Count() == 1) ? days[0] : null;
    }

    private static DateOnly? ValidTo(string[] sentences) => Days(sentences, sentence => Until().Match(sentence)) is [var day] ? day : null;

    // "Stand: 12/2024" tells at least since when this wording stands.
    private static DateOnly? AsOf(List<TextBlock> head)
    {
        foreach (var block in head)
        {
            if (Stand().Match(block.Text) is not { Success: true } match)
                continue;
            return match.Groups["date"].Success ? GermanDates.Read(match.Groups["date"].Value)
                : GermanDates.Of(int.Parse(match.Groups["year"].ValueSpan, null), int.Parse(match.Groups["month"].ValueSpan, null), 1);
        }

        return null;
    }

    private static DateOnly[] Days(string[] sentences, Func<string, Match> match) =>
        [.. sentences.Select(match).Where(found => found.Success).Select(found => GermanDates.Read(found.Groups["date"].Value)).OfType<DateOnly>().Distinct()];

    private static bool IsAmendment(string sentence) => sentence.Contains("Änderung", StringComparison.Ordinal) || sentence.Contains("Ziffer", StringComparison.Ordinal) || sentence.Contains('§');

    private const string Subject = @"\b(?:Diese[rs]?|Die|Der|Das)\s(?:\p{L}+\s)?(?:\p{L}*(?i:anweisung|vereinbarung|richtlinien?|satzung|ordnung|verfügung|rundschreiben|handbuch|leitlinien?|vertrag|regelung|vorschrift|konzept|leitfaden|fassung|merkblatt)\p{Ll}*)";

    private const string Starts = @"(?:(?:tritt|treten)\s[^.;]{0,40}?(?:am|zum|ab(?:\sdem)?|vom)\s(?<date>" + GermanDates.Pattern + @")\s(?:[^.;]{0,40}?\s)?in\sKraft|ist\s(?:am|zum)\s(?<date>" + GermanDates.Pattern
        + @")\sin\sKraft\sgetreten|(?:gilt|gültig)\s(?:seit|ab)(?:\sdem|:)?\s(?<date>" + GermanDates.Pattern + "))";

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?:Nr\.\s)?(?<kind>DA|DV|RL|RS|GA|HB|Dienstanweisung|Dienstvereinbarung|Richtlinie|Rundschreiben|Geschäftsanweisung)\s(?:Nr\.\s)?(?<number>\d{1,3}(?:[.\-/]\d{1,4})+)$")]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"\((?<kind>DA|DV|RL|RS|GA|HB)\s(?:Nr\.\s)?(?<number>\d{1,3}(?:[.\-/]\d{1,4})*)\)$|^(?<kind>DA|DV|RL|RS|GA|HB)\s(?:Nr\.\s)?(?<number>\d{1,3}(?:[.\-/]\d{1,4})+)\b")]
    private static partial Regex NumberInTitle();

    [GeneratedRegex(Subject + @"\s(?:\p{L}+\s)?" + Starts)]
    private static partial Regex WholeFrom();

    [GeneratedRegex(Starts + @"|Datum des Inkrafttretens:\s(?<date>" + GermanDates.Pattern + @")|[Gg]ültig (?:ab|seit)(?: dem)?:?\s(?<date>" + GermanDates.Pattern + @")")]
    private static partial Regex AnyFrom();

    [GeneratedRegex(Subject + @"\s[^.;]{0,80}?(?:(?:tritt\s[^;]{0,60}?\s)?(?:befristet|gültig)\sbis(?:\szum)?\s(?<date>" + GermanDates.Pattern + @")|tritt\smit\sAblauf\sdes\s(?<date>" + GermanDates.Pattern + @")\saußer\sKraft|tritt\s[^;]{0,80}?befristet\sbis(?:\szum)?\s(?<date>" + GermanDates.Pattern + "))")]
    private static partial Regex Until();

    [GeneratedRegex(@"\bStand:?\s(?:(?<date>" + GermanDates.Pattern + @")|(?<month>\d{1,2})[/.](?<year>\d{4}))")]
    private static partial Regex Stand();
}
