using System.Text.RegularExpressions;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Dates that are said to be birth dates, or stand right behind a person's name. Other dates are left alone.</summary>
internal static class BirthDates
{
    private const int NearPerson = 4;
    private const string Months = "(Januar|Jänner|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez|January|February|March|May|June|July|October|December)";
    private static readonly Regex Date = Pattern.InEitherCase(
        $@"(0?[1-9]|[12][0-9]|3[01]) ?[./-] ?(0?[1-9]|1[0-2]) ?[./-] ?(19|20)?[0-9]{{2}}|(19|20)[0-9]{{2}}-[01][0-9]-[0-3][0-9]|(0?[1-9]|[12][0-9]|3[01])\.? ?{Months}\.?,? ?(19|20)?[0-9]{{2}}|{Months} (0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)?,? (19|20)[0-9]{{2}}|(0[1-9]|[12][0-9]|3[01]) (0[1-9]|1[0-2]) (19|20)[0-9]{{2}}");

    private static readonly string[] Before = ["geb.", "geb ", "geb:", "geboren", "geburts", "geb.-", "gebdat", "geb.dat", "geburt ", "geburt:", "birth", "born", "dob", "*", "zur welt", "jahrgang"];
    private static readonly string[] After = ["geboren", "geburtstag", "zur welt", "geb.", "geb)", "born"];
    private static readonly string[] Others =
        ["verstorben", "gestorben", "†", "gültig", "ausgestellt", "urteil", "beschluss", "bescheid", "schreiben", "antrag vom", "stand", "eingang", "fällig", "frist", " ab ", " bis ", " seit ", "vom ", "termin", "sitzung", "tritt"];

    /// <summary>Finds them; persons must have been found before.</summary>
    public static void Find(string text, FoundSpans found)
    {
        var (ends, starts) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var person in found.Of(PersonalDataKind.Person))
        {
            ends[person.End] = person.Start;
            starts.Add(person.Start);
        }

        foreach (var match in Date.EnumerateMatches(text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (Pattern.StandsAlone(text, start, end) && !PartOfNumber(text, start, end) && (IsSaid(text, start, end) || FollowsPerson(text, start, ends) || PrecedesPerson(text, start, end, starts)))
                found.Add(start, end, PersonalDataKind.DateOfBirth);
        }
    }

    private static bool IsSaid(string text, int start, int end)
    {
        var clause = AfterLastDate(ClauseBefore(text, start, 60));
        var birth = Before.Max(word => clause.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        var other = Others.Max(word => clause.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        if (birth >= 0 && birth >= other)
            return true;
        return other < 0 && After.Any(word => ClauseAfter(text, end, 26).Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    // "Noah Kolb (02.02.2023)", "Ahlers, Monika, 23.03.1958": nothing but signs between name and date.
    private static bool FollowsPerson(string text, int start, Dictionary<int, int> ends) =>
        Enumerable.Range(1, NearPerson).Any(distance => start >= distance && ends.ContainsKey(start - distance) && IsSigns(text.AsSpan(start - distance, distance)));

    // A row of a list that begins with the date.
    private static bool PrecedesPerson(string text, int start, int end, HashSet<int> starts) =>
        (start == 0 || text[start - 1] is '\n' or ';' or '|')
        && Enumerable.Range(1, NearPerson).Any(distance => starts.Contains(end + distance) && IsSigns(text.AsSpan(end, distance)));

    private static bool IsSigns(ReadOnlySpan<char> between)
    {
        foreach (var sign in between)
        {
            if (sign is not (' ' or ',' or ';' or '(' or '|' or '\n' or '/' or '-' or '*' or ':'))
                return false;
        }

        return between.IndexOfAny(",;(|*") >= 0 || between.IndexOf('\n') >= 0;
    }

    private static bool PartOfNumber(string text, int start, int end) =>
        (start > 1 && text[start - 1] is '.' or '/' or '-' && char.IsLetterOrDigit(text[start - 2])) || (end + 1 < text.Length && text[end] is '.' or '/' or '-' && char.IsAsciiDigit(text[end + 1]));

    private static string ClauseBefore(string text, int at, int reach)
    {
        var clause = text[Math.Max(0, at - reach)..at];
        var sentence = clause.LastIndexOf(". ", StringComparison.Ordinal);
        while (sentence > 0 && IsAbbreviation(clause, sentence))
            sentence = clause.LastIndexOf(". ", sentence - 1, StringComparison.Ordinal);
        return sentence > 0 ? clause[(sentence + 1)..] : clause;
    }

    private static string ClauseAfter(string text, int at, int reach)
    {
        var clause = text.AsSpan(at, Math.Min(reach, text.Length - at));
        var sentence = clause.IndexOfAny(".;\n");
        return (sentence > 0 && !clause[..(sentence + 1)].EndsWith("geb.", StringComparison.OrdinalIgnoreCase) ? clause[..sentence] : clause).ToString();
    }

    // "geb. 28.02.1996, ausgesprochen am 11.03.2025": a word for birth counts for the next date alone, unless the dates are joined.
    private static string AfterLastDate(string clause)
    {
        var end = -1;
        foreach (var match in Date.EnumerateMatches(clause))
            end = match.Index + match.Length;
        return end < 0 || clause.AsSpan(end).Trim() is "und" or "bzw." or "," or "/" or "oder" ? clause : clause[end..];
    }

    private static bool IsAbbreviation(string clause, int stop)
    {
        var from = clause.LastIndexOf(' ', stop) + 1;
        return stop - from <= 4 || char.IsAsciiDigit(clause[stop - 1]);
    }
}
