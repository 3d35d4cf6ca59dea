using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// What kind of thing a question asks for: an amount of money, a deadline, a time, a quantity, a form, a list, a permission. A text that holds none of that
/// kind hardly answers it.
/// </summary>
public sealed partial class AskedFor
{
    private readonly Regex? _value;
    private readonly bool _isOfChange;

    private AskedFor(Regex? value, bool isOfChange) => (_value, _isOfChange) = (value, isOfChange);

    /// <summary>True when an amount, a quantity, a time or a deadline is asked for.</summary>
    public bool IsValue => _value is not null && (_value == Deadline() || _value == Money() || _value == Time() || _value == Quantity());

    /// <summary>True when a form or a list is asked for: values beside it are not what is asked for.</summary>
    public bool IsNoValue => _value is not null && (_value == Form() || _value == List());

    /// <summary>The kind of value that a question asks for, if its words say so.</summary>
    public static AskedFor In(string question)
    {
        var text = TextNormalizer.Normalize(question);
        return new AskedFor(
            DeadlineQuestion().IsMatch(text) ? Deadline()
            : MoneyQuestion().IsMatch(text) ? Money()
            : TimeQuestion().IsMatch(text) ? Time()
            : QuantityQuestion().IsMatch(text) ? Quantity()
            : FormQuestion().IsMatch(text) ? Form()
            : ListQuestion().IsMatch(text) ? List()
            : PermissionQuestion().IsMatch(text) ? Permission()
            : null,
            ChangeQuestion().IsMatch(text));
    }

    /// <summary>True when the text holds a value of the kind asked for. By how much something rises or falls is no answer to how much it is.</summary>
    public bool StandsIn(string text) => _value is not null && _value.IsMatch(text) && (!IsValue || _isOfChange || _value.IsMatch(Change().Replace(text, string.Empty)));

    [GeneratedRegex(@"\b(mehr|weniger|zusätzlich\w*|um wie ?viel|erhöh\w*|Erhöhung|gekürzt|Kürzung|kürz\w*|vermind\w*|verringer\w*|verlänger\w*|verkürz\w*|Zuschlag\w*|Abzug\w*|Abschlag\w*|änder\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ChangeQuestion();

    [GeneratedRegex(
        @"\b(erhöh|verring|vermind|ermäßig|reduzier|verlänger|verkürz)\w* sich[^.;\n|]*?\bum ([^.;,\n|]|[.,](?=\d))+|\bum ([^.;,\n|]|[.,](?=\d)){2,40} (erhöht|gekürzt|verringert|vermindert|ermäßigt|reduziert|verlängert|verkürzt)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    private const string Numeral = @"(\d[\d.,]*|halb\w*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|einen?|einem|einer|eine)";

    [GeneratedRegex(@"\b([Bb]is wann|[Ss]pätestens|\w*[Ff]rist(en)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DeadlineQuestion();

    [GeneratedRegex(
        @"\b(innerhalb|binnen|spätestens|bis|nach|vor|vorher|Ablauf|Frist\w*)\b[^.;\n|]*?\b" + Numeral + @"\.?\s+(\w+\s+)?(Kalender|Arbeits|Werk)?(stunde|minute|tag|woche|monat|jahr)\w*"
        + @"|\b" + Numeral + @"\.?\s+(\w+\s+)?(Kalender|Arbeits|Werk)?(stunde|tag|woche|monat|jahr)\w* (vor|vorher|nach|im Voraus|lang)\b"
        + @"|\b\d{1,2}[:.]\d{2} Uhr\b|\b\d{1,2}\.\s?(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}\.)"
        + @"|\b(unverzüglich|sofort|am selben Tag|Vortag)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b([Ff]ormulare?|[Vv]ordrucke?|[Bb]eantrag\w+|[Aa]nmeld\w+|[Mm]eld(e|et|en)) *(ich|man|wir)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex FormQuestion();

    [GeneratedRegex(@"\bF \d+-\d+|\b(Formulare?s?|Vordrucke?s?|Antrags?)\b|\bonline\b|\bPortal\b", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^([Ww]elche \w+(en|e|er|ben|nisse|rien)\b|[Ww]as (muss|gehört|müssen|brauche|benötige)|[Ww]ofür|[Ww]ie läuft)", RegexOptions.CultureInvariant)]
    private static partial Regex ListQuestion();

    [GeneratedRegex(@":\n", RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex(@"\b([Dd]arf|[Dd]ürfen|[Dd]ürfte|[Kk]ann|[Ee]rlaubt|[Vv]erboten|[Zz]ulässig)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PermissionQuestion();

    [GeneratedRegex(
        @"\b(darf|dürfen|kann|können|verboten|untersagt|un?zulässig|zulässig|gestattet|erlaubt|ausgeschlossen|zugelassen|genehmigt|Genehmigung|berechtigt|kein\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Permission();

    [GeneratedRegex(
        @"\b(kostet?n?|teuer|Preise?|Betr[aä]g\w*|\w*[Gg]eld|Gebühr\w*|Euro|Cent|€|\w*[Pp]auschale\w*|Limit|\w*[Kk]osten|Zuschuss|Vergütung|\w*[Ee]ntschädigung|bezahl\w*|Wert\w*|\w*grenze|[Ww]ie ?viel (gibt|gibts|bekomm|zahl|erstatt|darf)\w*)\b|[Ww]ie hoch",
        RegexOptions.CultureInvariant)]
    private static partial Regex MoneyQuestion();

    [GeneratedRegex(@"\d\s*(Euro|€|Cent|Prozent|%)|kostenfrei|kostenlos|unentgeltlich|\b(ein|zwei|drei|vier|fünf|zehn)\w* (Euro|Cent|Prozent)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    // Also counted ones: "Wie viele Tage" is answered by days, not by any number.
    [GeneratedRegex(
        @"\b([Ww]ie ?viele? (Stunden|Minuten|(Arbeits|Kalender|Werk)?[Tt]age|Wochen|Monate|Jahre)|[Ww]ann|[Ww]ie lange?|[Ww]ie schnell|[Ww]ie oft|\w*[Ff]rist\w*|\w*[Dd]auer|spätestens|[Öö]ffnungszeit\w*|Uhrzeit|[Aa]n welche[nm] Tage?n?|[Tt]ermine?)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimeQuestion();

    [GeneratedRegex(
        @"\b" + Numeral + @"\.?\s+(\w+\s+)?(Kalender|Arbeits|Werk)?(Stunden?|Minuten?|Tage?n?|Arbeitstage?n?|Kalendertage?n?|Werktage?n?|Wochen?|Monate?n?|Jahre?n?|Kalenderjahre?n?|Uhr)\b"
        + @"|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\.\s?(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}\.)"
        + @"|\b(unverzüglich|sofort|montags|dienstags|mittwochs|donnerstags|freitags|täglich|wöchentlich|monatlich|vierteljährlich|halbjährlich|jährlich|Vortag)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b([Ww]ie ?viele?n?|[Ww]ie (groß|gross|weit|lang|schwer|hoch)|[Aa]b wie ?viele?n?|[Hh]öchstens|[Mm]aximal|[Ss]trecke)\b", RegexOptions.CultureInvariant)]
    private static partial Regex QuantityQuestion();

    [GeneratedRegex(@"\b(\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|fünfzig|einmal|zweimal|dreimal)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Quantity();
}
