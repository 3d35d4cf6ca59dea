using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

/// <summary>R37: whatever a word of a quote is changed into, it is noticed; how a genuine one is set makes no difference.</summary>
public sealed class QuotePropertyTests
{
    private const int Quotes = 1000;

    private static readonly string[] Sentences =
    [
        "Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld 14 Euro.",
        "Die Genehmigung ist nicht erforderlich, wenn die Reise weniger als 150 Euro kostet.",
        "Anträge sind spätestens bis zum 31.10.2026 schriftlich bei der Urlaubsstelle einzureichen.",
        "Eine „Öffnung“ der Angebote erfolgt erst nach Ablauf der Frist; verspätete Angebote sind auszuschließen.",
        "Beschäftigte erhalten für die Betreuung von Auszubildenden eine Zulage von 1.250,50 Euro je Kalenderjahr.",
        "Die Aufbewahrungsfrist beträgt 10 Jahre nach § 5 Abs. 2 der Aktenordnung, soweit nichts anderes bestimmt ist.",
        "Kein Fahrzeug darf ohne Eintrag im Fahrtenbuch bewegt werden – auch nicht auf dem Betriebshof.",
        "Offizielle Schreiben der Öffentlichkeitsarbeit pflegt ausschließlich die Pressestelle, finanzielle Fragen klärt die Kämmerei.",
    ];

    private readonly SourcedPassage _passage = SamplePassage.Of("Regel", [string.Join(' ', Sentences)]).Sourced;

    [Fact]
    public void A_thousand_changed_quotes_are_all_flagged()
    {
        var random = new Random(11);

        var passed = Enumerable.Range(0, Quotes).Select(_ => Change(Sentences[random.Next(Sentences.Length)], random)).Where(Stands).ToList();

        Assert.Empty(passed);
    }

    [Fact]
    public void A_thousand_genuine_quotes_set_otherwise_are_never_flagged()
    {
        var random = new Random(12);

        var flagged = Enumerable.Range(0, Quotes).Select(_ => SetOtherwise(Sentences[random.Next(Sentences.Length)], random)).Where(quote => !Stands(quote)).ToList();

        Assert.Empty(flagged);
    }

    private bool Stands(string quote) =>
        new CitationVerifier([_passage]).Verify(new ProposedStatement(quote, StatementForm.Sentence, [new ProposedQuote(_passage.Passage.Id, quote)])) is not null;

    // One change inside the quote: a word left out, doubled, replaced or swapped with the next, a digit changed, a letter changed in its size.
    private static string Change(string sentence, Random random)
    {
        var words = sentence.Split(' ').ToList();
        var at = random.Next(1, words.Count - 1);
        switch (random.Next(6))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, words[at]);
                break;
            case 2:
                words[at] = random.Next(2) == 0 ? "niemals" : words[at] + "en";
                break;
            case 3 when words[at] != words[at + 1]:
                (words[at], words[at + 1]) = (words[at + 1], words[at]);
                break;
            case 4 when words.FindIndex(word => word.Any(char.IsAsciiDigit)) is >= 0 and var number:
                words[number] = string.Concat(words[number].Select(letter => char.IsAsciiDigit(letter) ? (char)('0' + ((letter - '0' + 1 + random.Next(8)) % 10)) : letter));
                break;
            default:
                words[at] = char.IsUpper(words[at][0]) ? words[at].ToLowerInvariant() + "x" : words[at].ToUpperInvariant() + "X";
                break;
        }

        return string.Join(' ', words);
    }

    // Line breaks, hyphenation at their end, ligatures, other quotation marks and dashes, other blanks, letters in two parts.
    private static string SetOtherwise(string sentence, Random random)
    {
        var text = string.Join(' ', sentence.Split(' ').Select(word => Hyphenated(word, random)));
        text = random.Next(2) == 0 ? text : text.Replace("ffi", "ﬃ").Replace("fi", "ﬁ").Replace("fl", "ﬂ");
        text = random.Next(3) switch
        {
            0 => text.Replace('„', '»').Replace('“', '«'),
            1 => text.Replace('„', '"').Replace('“', '"'),
            _ => text,
        };
        text = random.Next(2) == 0 ? text : text.Replace('–', '-');
        text = random.Next(3) switch
        {
            0 => text.Replace(" ", "  "),
            1 => text.Replace(' ', '\u00A0'),
            _ => text,
        };
        return random.Next(2) == 0 ? text : text.Normalize(System.Text.NormalizationForm.FormD);
    }

    private static string Hyphenated(string word, Random random)
    {
        if (random.Next(4) > 0 || word.Length < 8 || !word.All(char.IsLetter))
            return random.Next(8) == 0 ? $"\n{word}" : word;
        var cut = random.Next(3, word.Length - 3);
        return random.Next(3) == 0 ? $"{word[..cut]}\u00AD{word[cut..]}" : $"{word[..cut]}-\n{word[cut..]}";
    }
}
