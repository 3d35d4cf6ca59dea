using System.Text.RegularExpressions;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>File numbers of cases: by a label, or by their shape (unit, year and serial number in groups). Statutes, file plans, budget and court citations are none.</summary>
internal static class CaseNumbers
{
    private static readonly Regex Labelled = Pattern.InEitherCase(
        @"(\baz\b\.?|\baktenzeichen\b|\bakt\.? ?z\.?|\bgesch(äfts)?\.?-?z(eichen)?\b\.?|\bgz\b\.?|\bkassenzeichen\b|\bkassenz\.|\bbuchungszeichen\b|\bvorgangs?(nummer|-nr\.?|zeichen)?\b|\bfallnummer\b|\bfall-nr\.?|\bbg-nummer\b|\bbg-nr\.?|\bbedarfsgemeinschaft\b|\bverfahrensnummer\b|\bverfahren\b|\b(unser|ihr|mein|dein)e?n? zeichen\b|\baktennummer\b|\bakten-nr\.?|\bakte\b|\bregisternummer\b|\bnachlasssache\b|\bnachlassakte\b|\bfamiliensache\b|\bbetreuungssache\b|\bfile (no|number)\b\.?|\bcase (no|number)\b\.?|\breference\b|\bkundennummer\b|\bmandatsreferenz\b|\bwiderspruchsnummer\b|\bantragsnummer\b|\bantrags-nr\.?)( ?(nr\.?|nummer|no\.?|lautet|ist|unter|mit der nummer|wie folgt))? ?[:#]? ?[\p{L}0-9][\p{L}0-9./_-]{2,40}( [\p{L}]{1,4}\.?)?( [0-9]{1,6}[/.-][0-9./-]{1,12}\p{L}{0,3})?");
    private static readonly Regex Grouped = Pattern.InEitherCase(
        @"\b(kassenzeichen|kassenz\.|buchungszeichen|kundennummer|mandatsreferenz|aktenzeichen|az\.?)( ?(nr\.?|nummer|lautet|ist))? ?[:#]? ?[0-9]{3,6}( [0-9]{2,6}){1,4}");

    // A number as it is dialled, with a prefix; a case number of this shape has a label that says nothing of telephones.
    private static readonly Regex Dialled = Pattern.Of(@"(\+|00?)[1-9][0-9]{1,4}[ /-][0-9]{1,8}([ /-][0-9]{1,6}){0,3}");
    private static readonly Regex Loose = Pattern.InEitherCase(@"^(akte|vorgang|verfahren|reference|familiensache|betreuungssache|bedarfsgemeinschaft)([^\p{L}]|$)");
    private static readonly Regex Shaped = Pattern.Of(
        @"(\p{Lu}{1,4}\p{Ll}?-|OWi |Owi |Js |UJs )?[0-9]{1,7}(\.[0-9]{1,7}){0,4}([./_-]{1,2}| ?/ )[\p{L}0-9]{1,10}(([./_-]{1,2}| ?/ | )[\p{L}0-9]{1,10}){0,5}|\p{Lu}{1,4}[-/][0-9]{2,8}([-/.][\p{L}0-9]{1,8}){1,4}");
    private static readonly Regex Court = Pattern.Of("[0-9]{1,3} ?(VI|IV|XVII|XIV|F|IN|IK|C|O|Ds|Cs|Ls|Js|UJs|OWi|M) [0-9]{1,6}/[0-9]{2,4}");

    private static readonly Regex Negative = Pattern.InEitherCase(
        @"(aktenplan|vorlage|haushaltsst|produkt|rechnung|formular|vordruck|artikel|bestell|auftrag|lieferschein|inventar|sachkonto|kostenstelle|kostentr|tarifstelle|version|server|ticket|maßnahme|zimmer|drucksache|verordnung|richtlinie|satzung|mandat|flurstück|bauteil|zeichnung|konto|sitzung|abschnitt|anlage|telefon|chip|zähler|charge|dienstanweisung|dienstvereinbarung|rundschreiben|merkblatt|patch|uuid|stückliste|muster|vergabe|ausschreibung|nomenklatur|gebäude|projekt|losnummer|schlüssel)\p{L}*([ :.(-]|nr|nummer)*$|(^|[^\p{L}])(din|iso|en|ip|abl|bgbl|gv|seite|s|nr|ziffer|stand|tel|fax|isbn|raum|da|dv|flur|los|§|art)[ .:]*(nr\. ?|i |ii |v )?$");
    private static readonly Regex Courts = Pattern.InEitherCase(
        @"(^|[^\p{L}])(bverwg|bverfg|bgh|bag|bsg|bfh|ovg|vg|olg|lag|lsg|sg|ag|lg|eugh|vgh|arbg|ecli|urteile?s?|beschl(uss|\.)|urt\.|rechtsprechung|(amts|land|verwaltungs|sozial|arbeits|oberlandes|bundes\p{L}{2,14})gerichts?)([^\p{L}]|$)");
    private static readonly Regex PlanWords = Pattern.InEitherCase("^ ?(des|im|nach|laut)? ?(aktenplan|plans|formular)");

    /// <summary>Finds those with a label, and those that look like the files of a court.</summary>
    public static void FindLabelled(string text, FoundSpans found)
    {
        foreach (var match in Grouped.EnumerateMatches(text))
        {
            var end = match.Index + match.Length;
            if (Pattern.StandsAlone(text, match.Index, end))
                found.Add(NumberStart(text, match.Index, end), end, PersonalDataKind.CaseNumber);
        }

        foreach (var match in Labelled.EnumerateMatches(text))
            TryLabelled(text, match.Index, match.Index + match.Length, found);
        foreach (var match in Court.EnumerateMatches(text))
        {
            if (Pattern.StandsAlone(text, match.Index, match.Index + match.Length) && !Courts.IsMatch(Window.Before(text, match.Index, 60)))
                found.Add(match.Index, match.Index + match.Length, PersonalDataKind.CaseNumber);
        }
    }

    /// <summary>Finds those that have the shape of one.</summary>
    public static void FindShaped(string text, FoundSpans found)
    {
        foreach (var match in Shaped.EnumerateMatches(text))
            TryShaped(text, match.Index, match.Index + match.Length, found);
    }

    private static void TryLabelled(string text, int start, int end, FoundSpans found)
    {
        while (end > start && text[end - 1] is '.' or '/' or '-' or ' ')
            end--;
        var from = NumberStart(text, start, end);
        if (from < 0 || IsTelephone(text, start, from))
            return;
        end = WithoutTrailingWord(text, from, end);
        var digits = text.AsSpan(from, end - from).ToArray().Count(char.IsAsciiDigit);
        if (digits >= 3 && !IsDate(text.AsSpan(from, end - from)) && !PlanWords.IsMatch(Window.After(text, end, 22)) && !Courts.IsMatch(Window.Before(text, start, 60)))
            found.Add(from, end, PersonalDataKind.CaseNumber);
    }

    // "Ihre Akte: Tel 04821-67218", "Durchwahl zur Akte: 04821-67-218", "Akte: 04821 67218": what is dialled is no number of the case.
    private static bool IsTelephone(string text, int label, int from)
    {
        var dialled = Dialled.EnumerateMatches(text, from);
        if (!dialled.MoveNext() || dialled.Current.Index != from)
            return false;
        return Contacts.IsLabelled(text, from) || (Loose.IsMatch(text[label..from]) && text.AsSpan(from, dialled.Current.Length).Contains(' '));
    }

    private static void TryShaped(string text, int start, int end, FoundSpans found)
    {
        end = WithoutWords(text, start, end);
        if (!Pattern.StandsAlone(text, start, end) || (start > 0 && text[start - 1] is '-' or '/' or '.' or '+' or '@'))
            return;
        var number = text.AsSpan(start, end - start);
        if (!HasShape(number) || IsDate(number) || Negative.IsMatch(Window.Before(text, start, 36)) || Courts.IsMatch(Window.Before(text, start, 50)) || PlanWords.IsMatch(Window.After(text, end, 22)))
            return;
        found.Add(start, end, PersonalDataKind.CaseNumber);
    }

    // Three groups with a serial number of three digits and more and a year or a unit, or letters between the groups; two groups only as "51-4711/24".
    private static bool HasShape(ReadOnlySpan<char> number)
    {
        var (groups, serial, year, letters, doubled, points) = (0, false, false, 0, number.IndexOf("//") >= 0, 0);
        var last = 0;
        for (var i = 0; i <= number.Length; i++)
        {
            if (i < number.Length && char.IsLetterOrDigit(number[i]))
                continue;
            var group = number[last..i];
            last = i + 1;
            if (i < number.Length && number[i] == '.')
                points++;
            if (group.IsEmpty)
                continue;
            if (group.Length > 4 && group.IndexOfAnyInRange('0', '9') < 0)
                return false;
            groups++;
            var digits = group.IndexOfAnyExceptInRange('0', '9') < 0;
            letters += !digits ? 1 : 0;
            year |= digits && ((group.Length == 4 && (group.StartsWith("20") || group.StartsWith("19"))) || (groups > 1 && group.Length == 2 && i == number.Length && number[i - 3] is '/' or '-'));
            serial |= digits && group.Length >= 3 && !(group.Length == 4 && group.StartsWith("20"));
        }

        var allPoints = points == groups - 1;
        return doubled || (groups >= 3 && serial && (year || letters > 0 || (!allPoints && groups >= 4)) && letters <= 2)
            || (groups == 3 && allPoints && number.Length >= 12 && serial);
    }

    // A blank is part of the number only between letters and the digits that end it: "63/ BA 00412/25", not "40.1-2025-0099 ein".
    private static int WithoutWords(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        for (var blank = text.IndexOf(' ', start, end - start); blank > 0; blank = text.IndexOf(' ', blank + 1, end - blank - 1))
        {
            var group = text.AsSpan(blank + 1, end - blank - 1);
            var length = group.IndexOfAny(" /-._");
            var next = length < 0 ? group : group[..length];
            var afterStroke = text[blank - 1] == '/' || (blank + 1 < end && text[blank + 1] == '/');
            var digitsAfterLetters = next.Length > 0 && next.IndexOfAnyExceptInRange('0', '9') < 0 && char.IsUpper(text[blank - 1]);
            if (!afterStroke && !digitsAfterLetters && !(start + 4 > blank))
                return WithoutWords(text, start, blank);
        }

        return end;
    }

    private static int NumberStart(string text, int start, int end)
    {
        var digit = text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9');
        if (digit < 0)
            return -1;
        var from = start + digit;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '-' or '/' or '_' || (text[from - 1] == '.' && from - 2 > start && char.IsAsciiDigit(text[from - 2]))))
            from--;
        while (from < end && !char.IsLetterOrDigit(text[from]))
            from++;
        return from;
    }

    // "4 VI 221/25" keeps its letters; "51-4711/24 liegt" does not take the verb along.
    private static int WithoutTrailingWord(string text, int from, int end)
    {
        var space = text.LastIndexOf(' ', end - 1, end - from);
        return space > from && text.AsSpan(space, end - space).IndexOfAnyInRange('0', '9') < 0 ? space : end;
    }

    private static bool IsDate(ReadOnlySpan<char> number)
    {
        var parts = 0;
        foreach (var part in number.SplitAny('.', '/', '-'))
        {
            var group = number[part];
            if (group.IsEmpty || group.IndexOfAnyExceptInRange('0', '9') >= 0)
                return false;
            parts++;
            if (parts <= 2 && group.Length > 2 && !(parts == 1 && group.Length == 4))
                return false;
        }

        return parts <= 3 && number.Length <= 10;
    }
}
