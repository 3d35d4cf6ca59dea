using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Minutes;

/// <summary>What one line of notes is, by its own words.</summary>
internal static partial class MinutesLine
{
    private static readonly (MinutesField Field, Regex Words)[] Heads =
    [
        (MinutesField.Subject, Subject()), (MinutesField.Day, Day()), (MinutesField.Time, Time()), (MinutesField.Place, Place()),
        (MinutesField.Chair, Chair()), (MinutesField.Recorder, Recorder()), (MinutesField.Excused, Excused()), (MinutesField.Present, Present()),
    ];

    /// <summary>A line of the head: its field and its words.</summary>
    public static (MinutesField Field, string Words)? HeadOf(string line)
    {
        foreach (var (field, words) in Heads)
        {
            if (words.Match(line) is { Success: true } match)
                return (field, line[match.Length..].Trim());
        }

        return null;
    }

    /// <summary>The number and title of an item of the agenda; null for any other line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isNamed">True when items of these notes are called TOP: then a bare number begins none.</param>
    public static (string Number, string Title)? ItemOf(string line, bool isNamed)
    {
        var match = (isNamed ? NamedItem() : BareItem()).Match(line);
        return match.Success && DecisionOf(line) is null && TaskOf(line) is null ? (match.Groups["n"].Value, match.Groups["t"].Value.Trim()) : null;
    }

    /// <summary>True when a line calls an item of the agenda TOP.</summary>
    public static bool NamesItem(string line) => NamedItem().IsMatch(line);

    /// <summary>What a line says was decided; null for any other line.</summary>
    public static string? DecisionOf(string line)
    {
        if (MarkedDecision().Match(line) is { Success: true } marked)
            return line[marked.Length..].Trim() is { Length: > 0 } words ? words : null;
        return Decided().IsMatch(line) ? line : null;
    }

    /// <summary>What a line says is to be done; null for any other line.</summary>
    public static MinutesTask? TaskOf(string line)
    {
        var mark = MarkedTask().Match(line);
        var words = mark.Success ? line[mark.Length..].Trim() : line;
        if (words.Length == 0 || !(mark.Success || Undertaken().IsMatch(words) || (Named().IsMatch(words) && Until().IsMatch(words))))
            return null;
        var due = Until().Match(words);
        return new MinutesTask(words, OwnerOf(words), due.Success ? due.Groups[1].Value.Trim() : null);
    }

    /// <summary>A line without the sign of its list.</summary>
    public static string WithoutSign(string line) => Sign().Replace(line.Trim(), string.Empty).Trim();

    private static string? OwnerOf(string words)
    {
        if (Responsible().Match(words) is { Success: true } said)
            return said.Groups[1].Value.Trim();
        if (Named().Match(words) is { Success: true } named)
            return named.Groups[1].Value.Trim();
        if (Undertaken().Match(words) is { Success: true } undertaken)
            return undertaken.Groups[1].Value.Trim();
        return Bracketed().Match(words) is { Success: true } bracketed ? (bracketed.Groups[1].Value + bracketed.Groups[2].Value).Trim() : null;
    }

    private const string Who = @"(?:(?:Frau|Herrn?|Dr\.)\s(?:Dr\.\s)?\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?|(?:Amt|SG|Sachgebiet|Fachbereich|FB|Dezernat|Referat)\s[\d.]+|\p{Lu}\p{L}+amt|\p{Lu}\p{L}+(?:stelle|leitung|abteilung|service)|\p{Lu}{2,4}|\p{Lu}\.\s?\p{Lu}\p{L}+|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+)";

    [GeneratedRegex(@"^(?:Thema|Betreff|Sitzung|Besprechung|Anlass|Titel)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:Datum|Tag|Termin|am)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?:Uhrzeit|Zeit|Beginn|Dauer)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:Ort|Raum|wo)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:Leitung|Sitzungsleitung|Moderation|Vorsitz)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chair();

    [GeneratedRegex(@"^(?:Protokoll|Protokollführung|Protokollant(?:in)?|Schriftführung)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recorder();

    [GeneratedRegex(@"^(?:Teilnehmende|Teilnehmer(?:innen|\*innen|:innen)?(?: und Teilnehmer)?|Anwesend(?:e)?|Dabei|Gäste|TN)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Present();

    [GeneratedRegex(@"^(?:Entschuldigt|Abwesend|Nicht anwesend|Verhindert|Es fehlen)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Excused();

    [GeneratedRegex(@"^(?:TOP|Tagesordnungspunkt|Punkt)\s*(?<n>\d{1,2}(?:\.\d{1,2})?)\s*[:.)–-]*\s*(?<t>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedItem();

    [GeneratedRegex(@"^(?:#{1,4}\s*)?(?:(?<n>\d{1,2}(?:\.\d{1,2})?)[.)]\s+(?<t>\p{Lu}[^.!?]{1,90})|(?<=#\s?)(?<t>\p{L}.*))$", RegexOptions.CultureInvariant)]
    private static partial Regex BareItem();

    [GeneratedRegex(@"^(?:Beschluss(?:vorschlag)?|Beschlossen|Entscheidung|Festlegung)(?:\s*\d{1,3})?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkedDecision();

    [GeneratedRegex(@"\b(?:beschließ(?:t|en)|(?:wurde|wird|ist|haben?|hat)\b[^.]{0,80}\bbeschlossen|einstimmig|mehrheitlich|bei \w+ Enthaltung(?:en)?|stimm(?:t|en|te|ten) (?:\w+ ){0,3}zu\b|(?:wurde|wird)\b[^.]{0,60}\bzugestimmt)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decided();

    [GeneratedRegex(@"^(?:(?:Aufgabe|Auftrag|To-?\s?do|Action|AP|offen)(?:\s*\d{1,3})?\s*:|\[\s?\]|→|->|=>|➔)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkedTask();

    [GeneratedRegex(@"^(" + Who + @")\s(?:(?:wird|soll|muss)\s.*\p{Ll}en\b|erledigt|kümmert sich|übernimmt|prüft|erstellt|klärt|informiert|lädt|bereitet|sendet|schickt|liefert|organisiert|meldet|legt|fragt|verteilt|aktualisiert|stimmt\s.*\sab|bestellt|beauftragt|ergänzt|überarbeitet|vereinbart|koordiniert|stellt)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Undertaken();

    [GeneratedRegex(@"^(" + Who + @")\s*(?::|–|-)\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:verantwortlich|zuständig|wer|V)\s*:\s*(" + Who + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible();

    [GeneratedRegex(@"\((" + Who + @")[,)]|[–-]\s(" + Who + @")\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?:bis|spätestens|Termin:|Frist:)\s(?:zum\s|spätestens\s|am\s|Ende\s(?=\d))?((?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag),?\s?(?:den\s)?)?\d{1,2}\.\s?(?:\d{1,2}\.(?:\s?\d{2,4})?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?:\s\d{4})?|(?:nächsten?\s|kommenden?\s)?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Woche|Monat|Sitzung)|Ende\s(?:der\s|des\s|nächster\s)?(?:KW\s?\d{1,2}|Woche|Monats?|Quartals?|Jahres?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|KW\s?\d{1,2}|(?:zur\s)?nächsten\sSitzung|morgen|heute)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"^(?:[-–—•*·▪]\s+|\d{1,2}\)\s+(?=\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
