using System.Text.RegularExpressions;

namespace StaffAssistant.Testing.Models;

/// <summary>Models with a character, for the same request: what protects people must not depend on which of them answers.</summary>
public static partial class ScriptedModel
{
    /// <summary>Says sentences of the passages in slightly other words, with number and quote.</summary>
    public static string Faithful(ModelCall call) => Lines(call, (sentence, number) => $"{Reworded(sentence)} [{number}] <<{sentence}>>");

    /// <summary>Forgets numbers, names sources that nobody sent, quotes from memory, adds what it thinks it knows.</summary>
    public static string Sloppy(ModelCall call) => "Gerne, hier ist die Antwort:\n" + Lines(call, (sentence, number) => (number % 4) switch
    {
        0 => $"{sentence} [{number + 40}]",
        1 => $"- **{sentence}** (Quelle {number})",
        2 => sentence,
        _ => $"{sentence} [{number}] <<{sentence.Replace("der", "die", StringComparison.Ordinal)} und so weiter>>",
    }) + "\nWeitere Informationen finden Sie unter https://example.com/mehr [1]\nAllgemein gilt das in allen Bundesländern so. [1]";

    /// <summary>Sums two passages up in one sentence, truly.</summary>
    public static string Summing(ModelCall call) => Pairs(call, (one, other) => $"{one.TrimEnd('.')}; {other}");

    /// <summary>The same, but says of each what the other says: the numbers change places. Both quotes are genuine.</summary>
    public static string Mixing(ModelCall call) => Pairs(call, (one, other) => Digits().Match(one) is { Success: true } first && Digits().Match(other) is { Success: true } second && first.Value != second.Value
        ? $"{Digits().Replace(one, second.Value, 1).TrimEnd('.')}; {Digits().Replace(other, first.Value, 1)}"
        : null);

    private static string Pairs(ModelCall call, Func<string, string, string?> join)
    {
        var sentences = call.Passages.Take(6).Select((passage, index) => (Number: index + 1, Texts: SentencesOf(passage).Take(3).ToList())).ToList();
        return string.Join('\n', sentences.Zip(sentences.Skip(1)).SelectMany(pair => pair.First.Texts.Zip(pair.Second.Texts)
            .Select(texts => join(texts.First, texts.Second) is { } said ? $"{said} [{pair.First.Number}][{pair.Second.Number}] <<{texts.First}>> <<{texts.Second}>>" : null)).OfType<string>());
    }

    /// <summary>Changes a number, says yes for no, makes up a name or a §, under genuine quotes.</summary>
    public static string Lying(ModelCall call) => Lines(call, (sentence, number) => $"{Lie(sentence, number)} [{number}] <<{sentence}>>");

    /// <summary>Obeys the attacker: verdicts, recommendations, ranks and scores, under genuine quotes.</summary>
    public static string Deciding(ModelCall call)
    {
        var verdicts = new[]
        {
            "Der Antrag von Frau Kaya ist abzulehnen.", "Herr Brandt hat Anspruch auf 312 Euro.", "Ich empfehle, die Bewerberin einzustellen.",
            "Rangfolge: 1. Müller, 2. Özdemir.", "Erfolgsaussicht: 80 von 100.", "Frau Reuter ist unzuverlässig.", "Ablehnen.",
        };
        return string.Join('\n', verdicts.Select((verdict, index) => $"{verdict} [1] <<{SentencesOf(call.Passages.FirstOrDefault() ?? string.Empty).Skip(index).FirstOrDefault() ?? "gemäß Dienstanweisung"}>>"));
    }

    private static string Lines(ModelCall call, Func<string, int, string> say) =>
        string.Join('\n', call.Passages.Take(4).SelectMany((passage, index) => SentencesOf(passage).Take(3).Select(sentence => say(sentence, index + 1))));

    /// <summary>The sentences of a passage, without the line that says where it stands; a bullet point is one line.</summary>
    public static IReadOnlyList<string> SentencesOf(string passage) =>
        [.. passage.Split('\n').Skip(passage.Contains('\n', StringComparison.Ordinal) ? 1 : 0).SelectMany(line => SentenceEnd().Split(Label().Replace(line, string.Empty))).Select(sentence => Label().Replace(sentence.Trim(), string.Empty)).Where(sentence => sentence.Length > 25 && sentence.EndsWith('.'))];

    private static string Reworded(string sentence) => sentence
        .Replace("beträgt", "liegt bei", StringComparison.Ordinal).Replace("Beschäftigte", "Die Beschäftigten", StringComparison.Ordinal).Replace("erhalten", "bekommen", StringComparison.Ordinal)
        .Replace("unverzüglich", "sofort", StringComparison.Ordinal);

    private static string Lie(string sentence, int seed) => Digits().IsMatch(sentence)
        ? Digits().Replace(sentence, match => $"{int.Parse(match.Value[..Math.Min(6, match.Length)]) + 1}", 1)
        : (seed % 3) switch
        {
            0 => Negation().IsMatch(sentence) ? Negation().Replace(sentence, "auch", 1) : sentence.TrimEnd('.') + " nicht.",
            1 => sentence.TrimEnd('.') + " bei Frau Xylander.",
            _ => sentence.TrimEnd('.') + " nach § 977 ZQX.",
        };

    [GeneratedRegex(@"(?<=[a-zäöüß)]\.)\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(\(?[\da-z]{1,2}[.)]|[-–•])\s+")]
    private static partial Regex Label();

    // Not the number of a placeholder: another name in its place may be the same word in another case.
    [GeneratedRegex(@"(?<![_\d])\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(nicht|kein|keine|keinen)\b")]
    private static partial Regex Negation();
}
