using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>
/// Notices what is odd about the characters of a text before <see cref="TextCleaner"/> takes it out: signs that nobody sees, words of two scripts,
/// commands for terminals. Readers let it look at each piece of text as it stands in the file.
/// </summary>
internal sealed partial class TextNotes
{
    private const int LongestWord = 1_000;
    private const int EnoughText = 2_000;
    private const double LeastLetters = 0.2;

    private int _tags;
    private int _hidden;
    private int _controls;
    private int _mixed;
    private int _floods;
    private int _longWords;
    private int _utf7;
    private long _letters;
    private long _signs;

    /// <summary>What a person should know, in German sentences; never the text itself.</summary>
    public IReadOnlyList<string> Warnings =>
    [
        .. Told(_tags, "Die Datei enthält unsichtbare Unicode-Zeichen, in denen sich Text verbergen lässt ({0}-mal). Sie wurden nicht übernommen."),
        .. Told(_hidden, "Die Datei enthält unsichtbare Zeichen in Wörtern oder Zeichen, die die Schreibrichtung ändern ({0}-mal). Sie wurden entfernt."),
        .. Told(_controls, "Die Datei enthält Steuerzeichen ({0}-mal). Sie wurden entfernt."),
        .. Told(_mixed, "Wörter aus Buchstaben verschiedener Schriften, die gleich aussehen ({0}-mal): Solche Wörter findet die Suche nicht."),
        .. Told(_floods, "Die Datei enthält Zeichen mit übermäßig vielen Zusatzzeichen ({0}-mal). Überzählige wurden entfernt."),
        .. Told(_longWords, "Die Datei enthält überlange Zeichenfolgen ohne Leerzeichen ({0}-mal). Sie lassen sich nicht sinnvoll suchen."),
        .. Told(_utf7, "Die Datei enthält Zeichenfolgen in der veralteten Kodierung UTF-7 ({0}-mal). Sie wurden als gewöhnlicher Text gelesen."),
        .. Told(_signs > EnoughText && _letters < _signs * LeastLetters ? 1 : 0, "Der Text besteht fast nur aus Ziffern und Zeichen. Prüfen Sie, ob die Datei lesbar ist."),
    ];

    /// <summary>Looks at a piece of text.</summary>
    public void Look(string text)
    {
        if (!Ascii.IsValid(text))
        {
            _tags += TextCleaner.HiddenBlock().Count(text);
            _hidden += InvisibleInWord().Count(text);
            foreach (var word in Word().EnumerateMatches(text))
                _mixed += MixesScripts(text.AsSpan(word.Index, word.Length)) ? 1 : 0;
            _floods += TextCleaner.Flood().Count(text);
        }

        _controls += Control().Count(text);
        _utf7 += Utf7().Count(text);
        Measure(text);
    }

    private void Measure(string text)
    {
        var run = 0;
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                run = 0;
                continue;
            }

            _signs++;
            _letters += char.IsLetter(sign) ? 1 : 0;
            if (++run == LongestWord)
                _longWords++;
        }
    }

    // Cyrillic among Latin letters, or a Greek letter that looks like a Latin one; units such as kΩ and µm are short and do not.
    private static bool MixesScripts(ReadOnlySpan<char> word)
    {
        var (latin, other) = (0, 0);
        foreach (var letter in word)
        {
            latin += letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') ? 1 : 0;
            other += letter is >= '\u0400' and <= '\u052F' || "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανικορυχ".Contains(letter, StringComparison.Ordinal) ? 1 : 0;
        }

        return other > 0 && latin > 0 && latin + other >= 4;
    }

    private static IEnumerable<string> Told(int count, string sentence) => count == 0 ? [] : [string.Format(CultureInfo.InvariantCulture, sentence, count)];

    [GeneratedRegex(@"[\u202A-\u202E\u2066-\u2069]|(?<=\p{L})[\u200B-\u200D\u2060\uFEFF]+(?=\p{L})")]
    private static partial Regex InvisibleInWord();

    [GeneratedRegex(@"[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]")]
    private static partial Regex Control();

    [GeneratedRegex(@"\p{L}{4,}", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"\+AD[w4]A?-?")]
    private static partial Regex Utf7();
}
