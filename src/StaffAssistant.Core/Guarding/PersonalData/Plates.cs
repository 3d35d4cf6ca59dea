using System.Text.RegularExpressions;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Number plates: the district's letters, one or two letters, up to four digits.</summary>
internal static class Plates
{
    private static readonly Regex Plate = Pattern.InEitherCase("[a-zäöü]{1,3}( ?[-:] ?| )[a-z]{1,2} ?[- ]? ?[1-9][0-9]{0,3} ?[eh]?");
    private static readonly Regex Closed = Pattern.InEitherCase("[a-zäöü]{2,5}[- ]?[1-9][0-9]{0,3}[eh]?");
    private static readonly HashSet<string> Districts = [.. PersonalDataFiles.WordsOf("plate-districts.txt")];
    private static readonly string[] Vehicles =
        ["kennzeichen", "pkw", "lkw", "kfz", "auto", "wagen", "fahrzeug", "halter", "anhänger", "motorrad", "roller", "parkt", "plakette", "zulassung", "transporter", "bus ", "krad", "abgeschleppt", "gefahren", "fahrer", "plate"];
    private static readonly string[] NoPlates = ["din", "iso", "artikel", "raum", "zimmer", "formular", "drucksache", "urteil", "beschluss", "§", "abs.", "vergabe-nr", "bauteil", "zeichnung", "stecker", "gv.", "bgbl", "abl", "amtsblatt"];

    /// <summary>Finds them; those in small letters or without separators only beside a word for a vehicle.</summary>
    public static void Find(string text, FoundSpans found)
    {
        Find(Plate, text, found, closed: false);
        Find(Closed, text, found, closed: true);
    }

    private static void Find(Regex pattern, string text, FoundSpans found, bool closed)
    {
        // Matches may overlap: "Pkw WAF-TR 916" must not be read as "kw WAF".
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/')))
                continue;
            var window = text.AsSpan(at, Math.Min(18, text.Length - at));
            foreach (var match in pattern.EnumerateMatches(window))
            {
                if (match.Index == 0)
                    TryAdd(text, at, at + window[..match.Length].TrimEnd().Length, found, closed);
                break;
            }
        }
    }

    private static void TryAdd(string text, int start, int end, FoundSpans found, bool closed)
    {
        if (!Pattern.StandsAlone(text, start, end) || (end < text.Length - 1 && text[end] is '.' or '/' or ',' && char.IsAsciiDigit(text[end + 1])))
            return;
        var plate = text.AsSpan(start, end - start);
        var vehicle = Window.Before(text, start, 40, Vehicles) || Window.After(text, end, 25, Vehicles);
        var letters = Letters(plate);
        var capital = plate[..letters].IndexOfAnyInRange('a', 'z') < 0;
        if ((!capital && !vehicle) || (closed && !Window.Before(text, start, 18, ["kennzeichen"])))
            return;
        if (!vehicle && (Window.Before(text, start, 16, NoPlates) || Weak(plate)))
            return;
        if (closed ? SplitsInto(plate[..letters]) : Districts.Contains(District(plate)))
            found.Add(start, end, PersonalDataKind.LicensePlate);
    }

    private static string District(ReadOnlySpan<char> plate)
    {
        var length = plate.IndexOfAny(" -:");
        return (length < 0 ? plate : plate[..length]).ToString().ToUpperInvariant();
    }

    private static bool SplitsInto(ReadOnlySpan<char> letters)
    {
        for (var length = 1; length < letters.Length && length <= 3; length++)
        {
            if (letters.Length - length <= 2 && Districts.Contains(letters[..length].ToString().ToUpperInvariant()))
                return true;
        }

        return false;
    }

    // "B A 1" may be anything.
    private static bool Weak(ReadOnlySpan<char> plate)
    {
        var signs = 0;
        foreach (var character in plate)
            signs += char.IsLetterOrDigit(character) ? 1 : 0;
        return signs < 5 && plate.IndexOf('-') < 0;
    }

    private static int Letters(ReadOnlySpan<char> plate) => plate.IndexOfAnyInRange('0', '9');
}
