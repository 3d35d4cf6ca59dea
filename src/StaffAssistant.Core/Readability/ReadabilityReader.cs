using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Readability;

/// <summary>Measures how a German text reads, sentence by sentence, by rules that anyone can follow. Headings and tables are left out.</summary>
public static partial class ReadabilityReader
{
    /// <summary>A sentence of more words is long.</summary>
    public const int MostWords = 20;

    /// <summary>A word of more letters is long.</summary>
    public const int MostLetters = 20;

    private const int MostNouns = 3;
    private const int LongForLix = 6;
    private const int BetweenPauses = 200;

    /// <summary>The report. Gives way to others now and then, so that a page stays alive meanwhile.</summary>
    public static async Task<ReadabilityReport> ReadAsync(WorkingText text, CancellationToken cancellationToken)
    {
        var (findings, sentences, words, longWords) = (new List<ReadabilityFinding>(), 0, 0, 0);
        var abbreviations = new UnexplainedAbbreviations(text);
        foreach (var paragraph in text.Paragraphs.Where(paragraph => paragraph.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            foreach (var span in SentenceSplitter.Split(paragraph.Block.Text))
            {
                var sentence = span.In(paragraph.Block.Text);
                var lengths = Word().Matches(sentence).Select(match => match.Length).ToList();
                (sentences, words, longWords) = (sentences + 1, words + lengths.Count, longWords + lengths.Count(length => length > LongForLix));
                findings.AddRange(InSentence(sentence, lengths.Count).Concat(abbreviations.In(sentence)).OrderBy(found => found.Start)
                    .Select(found => new ReadabilityFinding(found.Rule, paragraph, new TextSpan(span.Start + found.Start, found.Length), found.Instead, found.Count)));
            }

            if (paragraph.Number % BetweenPauses != 0)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        return new ReadabilityReport(sentences, words, longWords, findings);
    }

    private static IEnumerable<(ReadabilityRule Rule, int Start, int Length, string? Instead, int Count)> InSentence(string sentence, int words)
    {
        if (words > MostWords)
            yield return (ReadabilityRule.LongSentence, 0, sentence.Length, CutAfter(sentence), words);
        if (Passive().Match(sentence) is { Success: true } passive)
            yield return (ReadabilityRule.Passive, passive.Index, passive.Length, null, 0);
        var nouns = VerbNoun().Matches(sentence);
        if (nouns.Count >= MostNouns)
            yield return (ReadabilityRule.NominalStyle, nouns[0].Index, nouns[^1].Index + nouns[^1].Length - nouns[0].Index, string.Join(", ", nouns.Select(noun => noun.Value).Distinct()), nouns.Count);
        foreach (var (rule, start, length, instead) in OfficeWords.In(sentence))
            yield return (rule, start, length, instead, 0);
        foreach (var match in Word().Matches(sentence).Where(match => match.Length > MostLetters && !match.Value.Contains('-', StringComparison.Ordinal)))
            yield return (ReadabilityRule.LongWord, match.Index, match.Length, null, match.Length);
    }

    // The words before the semicolon, dash or clause nearest the middle; null where the sentence shows no joint.
    private static string? CutAfter(string sentence)
    {
        var joints = Joint().Matches(sentence).Where(match => match.Index > sentence.Length / 5 && match.Index < sentence.Length * 4 / 5).ToList();
        if (joints.Count == 0)
            return null;
        var end = joints.MinBy(match => Math.Abs(match.Index - (sentence.Length / 2)))!.Index;
        return string.Join(' ', sentence[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(4));
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-–][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // "wird … gezahlt", "… gezahlt werden", "ist … zu melden"; the words between stand in the same clause.
    [GeneratedRegex(
        @"\b(?:wird|werden|wurde|wurden|würde|würden)\b[^.;:,]{0,120}?\b(?:\p{L}{0,20}ge\p{L}{1,24}(?:t|en)|(?:be|er|ver|zer|ent|emp|miss|über|unter)\p{L}{3,24}(?:t|en)|\p{L}{3,24}iert)(?=[\s.,;:)]|$)"
        + @"|\b(?:ge\p{L}{3,24}(?:t|en)|\p{L}{2,20}ge\p{L}{3,24}(?:t|en)|(?:be|er|ver|zer|ent|emp|über|unter)\p{L}{3,24}(?:t|en)|\p{L}{3,24}iert)\s(?:worden|werden|wird|wurde|wurden)\b"
        + @"|\b(?:ist|sind|war|waren)\s[^.;:,]{0,100}?\bzu\s\p{Ll}{1,30}en\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex(@"\b\p{Lu}\p{L}{2,40}(?:ung|ungen|heit|heiten|keit|keiten|nis|nisse|nahme|nahmen|ierung|tion|tionen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex VerbNoun();

    [GeneratedRegex(@";|\s–\s|,\s(?:und|oder|aber|wobei|der|die|das|welche[rsmn]?|wenn|soweit|sofern|dass|weil|damit|jedoch|sondern)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
