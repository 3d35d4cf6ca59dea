using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Searching;

/// <summary>Finds the sentence, list item or table row of a passage that holds most of the words looked for, and marks them.</summary>
internal sealed class SentenceMatching(GermanAnalysis analysis, AnalyzedText words, IReadOnlyList<LiteralPhrase> phrases)
{
    private const int Longest = 320;
    private const int Before = 80;
    private readonly HashSet<string> _stems = [.. words.Tokens.Select(token => token.Word.Stem)];
    private readonly HashSet<string> _parts =
    [
        .. words.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)),
        .. words.Synonyms.SelectMany(match => match.Others).SelectMany(other => other.Stems),
    ];

    public MatchedSentence Of(Passage passage) => passage.Blocks
        .SelectMany(block => SentenceSplitter.Split(block.LabelledText).Select(span => span.In(block.LabelledText)))
        .Select(sentence => (Sentence: sentence, Marks: MarksIn(sentence)))
        .Select(found => (found.Sentence, found.Marks, Said: found.Marks.Select(mark => mark.Stem).Distinct().Count()))
        .OrderByDescending(found => found.Said)
        .Select(found => Shortened(found.Sentence.Replace('\n', ' '), [.. found.Marks.Select(mark => mark.Span)]))
        .First();

    // "Erstattung der Reisekosten" is marked for "Reisekostenerstattung": each word that is a part of what was asked, and each that has it as a part.
    private List<(TextSpan Span, string Stem)> MarksIn(string sentence)
    {
        var marks = WordsIn(sentence);
        if (phrases.Count == 0)
            return marks;
        // What is meant as typed is marked as a whole.
        foreach (var (span, text) in phrases.SelectMany(phrase => phrase.In(sentence).Select(span => (span, phrase.Text))))
        {
            marks.RemoveAll(mark => mark.Span.Start >= span.Start && mark.Span.End <= span.End);
            if (!marks.Exists(mark => mark.Span.Start < span.End && span.Start < mark.Span.End))
                marks.Add((span, text));
        }

        return [.. marks.OrderBy(mark => mark.Span.Start)];
    }

    private List<(TextSpan Span, string Stem)> WordsIn(string sentence) =>
    [
        .. analysis.Analyze(sentence).Tokens
            .Where(token => _parts.Contains(token.Word.Stem) || token.Word.Parts.Any(_stems.Contains) || (token.Word.Parts.Count > 0 && token.Word.Parts.All(_parts.Contains)))
            .Select(token => (new TextSpan(token.Start, token.Length), token.Word.Stem)),
    ];

    private static MatchedSentence Shortened(string sentence, IReadOnlyList<TextSpan> marks)
    {
        if (sentence.Length <= Longest)
            return new MatchedSentence(sentence, marks);
        var first = marks.Count > 0 ? marks[0].Start : 0;
        var start = first <= Before ? 0 : sentence.IndexOf(' ', first - Before) + 1;
        var cut = sentence.Length - start <= Longest ? sentence.Length : sentence.LastIndexOf(' ', start + Longest);
        var end = cut > start ? cut : Math.Min(sentence.Length, start + Longest);
        var ahead = start > 0 ? "… " : string.Empty;
        var text = ahead + sentence[start..end] + (end < sentence.Length ? " …" : string.Empty);
        return new MatchedSentence(text, [.. marks.Where(mark => mark.Start >= start && mark.End <= end).Select(mark => new TextSpan(mark.Start - start + ahead.Length, mark.Length))]);
    }
}
