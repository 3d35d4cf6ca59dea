using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Guarding;

/// <summary>A question, its sentences, and the one that asks: who is judged in that one decides, not who is mentioned before.</summary>
internal sealed partial class QuestionParts
{
    private const int LongestGreeting = 5;
    private readonly string[] _raw;
    private readonly string[] _all;
    private readonly string[] _main;
    private readonly string[] _starts;

    public QuestionParts(string question)
    {
        var text = TextNormalizer.Normalize(question).Trim();
        var folded = Fold(text);
        Sentences = [.. SentencesOf(folded)];
        Originals = [.. SentencesOf(text)];
        var main = Sentences.LastOrDefault(sentence => sentence.EndsWith('?')) ?? (Sentences.Count > 0 ? Sentences[^1] : folded);
        _starts = [.. Sentences.Select(WithoutGreeting)];
        (_raw, _all, _main) = ([text], [folded], [WithoutGreeting(AfterColon(main))]);
        Masked = Digit().Replace(Fold(Named().Replace(text, "$1 qname")), "0");
    }

    /// <summary>The sentences, folded.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>The sentences as they were typed.</summary>
    public IReadOnlyList<string> Originals { get; }

    /// <summary>The whole question, folded.</summary>
    public string Folded => _all[0];

    /// <summary>The whole question, folded, with one word for every name and one digit for all: neither says what is asked for.</summary>
    public string Masked { get; }

    /// <summary>The sentence that asks, folded, without greetings.</summary>
    public string Main => _main[0];

    /// <summary>The texts that belong to a scope.</summary>
    public IReadOnlyList<string> Of(QuestionScope scope) => scope switch
    {
        QuestionScope.Raw => _raw,
        QuestionScope.All => _all,
        QuestionScope.Main => _main,
        _ => _starts,
    };

    /// <summary>Lower case, without umlauts.</summary>
    public static string Fold(string text) => text.ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    // Not the splitter of documents: questions come without capitals, and a full stop after a short word or between digits ends nothing.
    private static IEnumerable<string> SentencesOf(string folded)
    {
        var from = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            var isEnd = folded[at] is '?' or '!' or '\n' or '…' || (folded[at] == '.' && EndsSentence(folded, from, at));
            if (!isEnd && at + 1 < folded.Length)
                continue;
            while (at + 1 < folded.Length && folded[at + 1] is '?' or '!' or '.')
                at++;
            var sentence = folded[from..(at + 1)].Trim();
            from = at + 1;
            if (sentence.Any(char.IsLetterOrDigit))
                yield return sentence;
        }
    }

    private static bool EndsSentence(string folded, int from, int at)
    {
        if (at + 1 < folded.Length && !char.IsWhiteSpace(folded[at + 1]))
            return false;
        var start = at;
        while (start > from && char.IsLetterOrDigit(folded[start - 1]))
            start--;
        var word = folded[start..at];
        return word.Length > 1 && !word.All(char.IsDigit) && !Abbreviation().IsMatch(word.ToLowerInvariant());
    }

    private static string AfterColon(string sentence)
    {
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < 60 && colon + 2 < sentence.Length ? sentence[(colon + 2)..] : sentence;
    }

    private static string WithoutGreeting(string sentence)
    {
        for (var turn = 0; turn < LongestGreeting && Greeting().Match(sentence) is { Success: true, Length: > 0 } greeting && greeting.Length < sentence.Length; turn++)
            sentence = sentence[greeting.Length..];
        return sentence;
    }

    [GeneratedRegex(@"\b([Hh]errn?|[Ff]rau|[Ff]amilie|[Ff]irma|[Ee]heleuten?|[Kk]olleg(?:e|in|en)|[Aa]utohaus|[Ff]all|[Aa]kte|[Bb]ieter|[Tt]agesmutter|[Aa]ntragsteller(?:in)?|[Bb]ewerber(?:in)?) (?:Dr\. |Prof\. )?(?:\p{Lu}[\p{L}.-]*|\d[\d/-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Digit();

    [GeneratedRegex("^(az|nr|abs|art|bzw|ca|st|dr|str|lfd|ziff|evtl|inkl|fr|hr|hrn|fam|angebl|vgl|usw|etc|prof|mr|mrs|ms|no|ggf|sog|tel|std|mio|gem|max|min)$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^(hallo|hi|hey|moin|guten (morgen|tag|abend)|kurze frage|mal eine frage|noch was|dringend|eilt|sehr geehrte [a-z]+|liebe[rs]? [a-z]+|also|nun|und|so|ok|okay|kurz|please|hello)\b[ ,:!–-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();
}
