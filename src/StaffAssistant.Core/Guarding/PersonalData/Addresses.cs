using System.Text.RegularExpressions;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Street and house number, with or without postal code and place.</summary>
internal static class Addresses
{
    private const string Word = @"\p{Lu}[\p{L}'.-]{0,40}";
    private const string Number = @"[1-9][0-9]{0,3} ?([a-zA-Z]\b)?( ?[-/+] ?[0-9]{1,4} ?([a-zA-Z]\b)?)?";
    private const string Town = @"(D-|DE-)?[0-9]{5} \p{Lu}[\p{L}-]{1,40}( \(?\p{Lu}[\p{L}.-]{1,30}\)?| (an|am|im|in|bei|ob|vor|auf|unter)( der| dem)? \p{Lu}[\p{L}-]{1,30}){0,2}";

    // With a town behind it any name is a street; "Am alten Markt", "Hohe Straße", "Straße des Friedens", "Platz der Republik".
    private static readonly Regex WithTown = Pattern.Of($@"((Straße|Platz|Weg|Allee|Haus|Hof|Ring|Ufer) (der|des|den|dem|am|an|von|zu) {Word}|{Word}|(Am|An|Im|In|Auf|Zum|Zur|Unter|Hinter|Vor|Bei|Beim)( der| den| dem)?( \p{{Ll}}[\p{{L}}]{{1,20}})? {Word})( {Word}){{0,2}},? (Nr\. ?|Hausnr\. ?|Hausnummer )?{Number}[ ,;|/-]{{1,4}}(\n)?{Town}");
    private static readonly Regex Alone = Pattern.Of($@"({Word}[ -]){{0,2}}{Word}( (der|des|dem|den) {Word})?,? (Nr\. ?|Hausnr\. ?|Hausnummer )?{Number}");
    private static readonly Regex InLowerCase = Pattern.Of(@"\p{Ll}[\p{L}-]{2,30}(straße|strasse|str\.|weg|allee|gasse|platz) [1-9][0-9]{0,3} ?([a-z]\b)?(,? [0-9]{5} \p{Ll}[\p{L}-]{2,30})?");

    private static readonly string[] Endings = [.. PersonalDataFiles.WordsOf("streets.txt")];
    private static readonly string[] StrongEndings = ["straße", "strasse", "str", "str.", "weg", "allee", "gasse", "platz", "ring", "damm", "ufer", "chaussee", "stieg", "pfad", "kamp", "steig", "promenade", "graben", "siedlung", "twiete", "wall"];
    private static readonly string[] RoadsAndRooms = ["bundesstraße", "landesstraße", "landstraße", "kreisstraße", "autobahn", "parkplatz", "stellplatz", "bahnsteig", "arbeitsplatz", "spielplatz", "lehrgang", "sportplatz", "rechtsweg", "dienstweg", "postweg", "lehrpfad", "flurstück", "kreisring", "sitzplatz", "kitaplatz", "studienplatz", "steig", "ring", "platz", "weg", "wall", "graben", "ufer", "damm", "allee"];
    private static readonly string[] Prepositions = ["Am", "An", "Im", "In", "Auf", "Zum", "Zur", "Unter", "Hinter", "Vor", "Bei", "Beim"];
    private static readonly string[] LivingWords = ["wohn", "anschrift", "adresse", "str.", "straße", "lebt in", "lebt am", "gemeldet", "umzug", "zieht", "hausnummer"];

    /// <summary>Finds them.</summary>
    public static void Find(string text, FoundSpans found)
    {
        foreach (var match in WithTown.EnumerateMatches(text))
        {
            var start = StreetStart(text, match.Index, match.Index + match.Length);
            var end = TownEnd(text, match.Index + match.Length);
            if (Pattern.StandsAlone(text, start, end))
                found.Add(start, end, PersonalDataKind.Address);
        }

        foreach (var match in Alone.EnumerateMatches(text))
            TryStreet(text, match.Index, match.Index + text.AsSpan(match.Index, match.Length).TrimEnd().Length, found);
        foreach (var match in InLowerCase.EnumerateMatches(text))
        {
            if (Pattern.StandsAlone(text, match.Index, match.Index + match.Length) && IsStreet(text[match.Index..(match.Index + match.Length)], StrongEndings))
                found.Add(match.Index, match.Index + match.Length, PersonalDataKind.Address);
        }
    }

    private static void TryStreet(string text, int start, int end, FoundSpans found)
    {
        var street = Street(text, ref start, end);
        if (street is null || !Pattern.StandsAlone(text, start, end) || !found.IsFree(start, end))
            return;
        var living = Window.Before(text, start, 30, LivingWords);
        if (IsStreet(street, StrongEndings) || (living && IsStreet(street, Endings)) || (living && IsPrepositional(text, ref start)))
            found.Add(start, end, PersonalDataKind.Address);
    }

    // The last words before the house number: "Halter Neue Straße 5" begins at "Neue".
    private static string? Street(string text, ref int start, int end)
    {
        var number = text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9');
        var name = text[start..(start + number)].Replace("Hausnummer", string.Empty, StringComparison.Ordinal).Replace("Hausnr.", string.Empty, StringComparison.Ordinal).Replace("Nr.", string.Empty, StringComparison.Ordinal).TrimEnd(' ', ',');
        var last = name.LastIndexOf(' ');
        if (last < 0)
            return name;
        var word = name[(last + 1)..];
        var before = name[..last];
        var adjective = before[(before.LastIndexOf(' ') + 1)..];
        var keep = word.ToLowerInvariant() is "straße" or "strasse" or "str." or "str" or "weg" or "platz" or "allee" or "ring" or "gasse" or "damm" or "ufer" or "wall" or "markt"
            ? adjective.Length + 1 + word.Length
            : word.Length;
        var dropped = name.Length - Math.Min(keep, name.Length);
        start += dropped;
        return name[dropped..];
    }

    private static int StreetStart(string text, int start, int end)
    {
        // What stands before the street in the same match ends with a sign or is a word for persons or offices.
        var number = start + text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9');
        for (var space = text.IndexOf(' ', start, number - start); space > 0 && space < number - 1; space = text.IndexOf(' ', start, number - start))
        {
            var first = text[start..space];
            if (!(first[^1] is '.' && first.Length > 4 && !first.EndsWith("str.", StringComparison.OrdinalIgnoreCase)) && !Names.IsCommonNoun(first) && !Names.IsGiven(first))
                break;
            if (Prepositions.Contains(first) || first is "Straße" or "Strasse" or "Platz" or "Haus" or "Alte" or "Alter" or "Neue" or "Neuer" or "Hohe" or "Lange" or "Große" or "Kleine" or "Obere" or "Untere")
                break;
            if (space + 1 >= number || !char.IsUpper(text[space + 1]))
                break;
            start = space + 1;
        }

        return start;
    }

    private static int TownEnd(string text, int end)
    {
        // A further capital word may be the next sentence's or a label.
        while (end > 0 && text[end - 1] is '.' or '-' or ' ')
            end--;
        return end;
    }

    private static bool IsPrepositional(string text, ref int start)
    {
        foreach (var preposition in Prepositions)
        {
            foreach (var between in (ReadOnlySpan<string>)[" ", " der ", " den ", " dem "])
            {
                var length = preposition.Length + between.Length;
                if (start < length || !text.AsSpan(start - length, length).SequenceEqual(preposition + between) || (start > length && char.IsLetter(text[start - length - 1])))
                    continue;
                start -= length;
                return true;
            }
        }

        return false;
    }

    private static bool IsStreet(string street, string[] endings)
    {
        var end = street.AsSpan().IndexOfAnyInRange('0', '9');
        var name = (end < 0 ? street : street[..end]).Trim(' ', ',').ToLowerInvariant();
        return !RoadsAndRooms.Contains(name) && endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal) && (name.Length > ending.Length + 1 || name.Contains(' ', StringComparison.Ordinal)));
    }
}
