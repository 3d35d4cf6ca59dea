using System.Globalization;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Numbers with check digits, in any notation: blanks, points, hyphens and strokes between the characters, either case.</summary>
internal static class OfficialNumbers
{
    private const string CardLetters = "CFGHJKLMNPRTVWXYZ";
    private static readonly string[] CardWords = ["ausweis", "pass", "pa-n", "perso", "dokument", "serien", "identit", "aufenthalt", "eat"];

    // Lengths by country (ISO 13616 registry).
    private static readonly Dictionary<string, int> IbanLengths =
        "DE22 AT20 CH21 LI21 NL18 BE16 LU20 FR27 PL28 IT27 ES24 PT25 DK18 SE24 NO15 FI18 EE20 LV21 LT20 CZ24 SK24 HU28 SI19 HR21 RO24 BG22 GR27 CY28 MT31 IE22 GB22 TR26 UA29 RS22 BA20 ME22 MK19 AL28 XK20 MD24 GE22 IL23 TN24"
            .Split(' ').ToDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), CultureInfo.InvariantCulture));

    /// <summary>Finds them.</summary>
    public static void Find(string text, FoundSpans found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || !found.IsFree(at, at + 1))
                continue;
            _ = TryIban(text, at, found) || TrySocialSecurity(text, at, found) || TryHealthInsurance(text, at, found) || TryTaxId(text, at, found) || TryCard(text, at, found);
        }
    }

    private static bool TryIban(string text, int at, FoundSpans found) =>
        at + 1 < text.Length && char.IsAsciiLetter(text[at]) && char.IsAsciiLetter(text[at + 1])
        && IbanLengths.TryGetValue(text.Substring(at, 2).ToUpperInvariant(), out var length)
        && Loose.Take(text, at, length) is { } number && char.IsAsciiDigit(number.Bare[2]) && char.IsAsciiDigit(number.Bare[3])
        && CheckDigits.OfIban(number.Bare) && found.Add(at, number.End, PersonalDataKind.Iban);

    private static bool TrySocialSecurity(string text, int at, FoundSpans found) =>
        Loose.Take(text, at, "00000000A000") is { } number && CheckDigits.OfSocialSecurity(number.Bare) && found.Add(at, number.End, PersonalDataKind.SocialSecurity);

    private static bool TryHealthInsurance(string text, int at, FoundSpans found) =>
        Loose.Take(text, at, "A000000000") is { } number && CheckDigits.OfHealthInsurance(number.Bare) && found.Add(at, number.End, PersonalDataKind.HealthInsurance);

    private static bool TryTaxId(string text, int at, FoundSpans found) =>
        !FollowsNumber(text, at) && Loose.Take(text, at, "00000000000") is { } number && CheckDigits.OfTaxId(number.Bare) && found.Add(at, number.End, PersonalDataKind.TaxId);

    // With its check digit anywhere; the nine characters of the front side alone where they look like nothing else or a word for a card stands before.
    private static bool TryCard(string text, int at, FoundSpans found)
    {
        var expected = Window.Before(text, at, 40, CardWords);
        if (Loose.Take(text, at, 10) is { } number && IsCard(number.Bare.AsSpan(0, 9), expected ? 0 : 2) && char.IsAsciiDigit(number.Bare[9])
            && (expected || number.Bare.Length == number.End - at) && CheckDigits.OfIdentityCard(number.Bare))
            return found.Add(at, number.End, PersonalDataKind.IdCard);
        return Loose.Take(text, at, 9) is { } front && IsCard(front.Bare, expected ? 0 : 3) && (expected || text.AsSpan(at, front.End - at).SequenceEqual(front.Bare))
            && found.Add(at, front.End, PersonalDataKind.IdCard);
    }

    // The serial numbers use letters that are not mistaken for digits or words.
    private static bool IsCard(ReadOnlySpan<char> number, int letters)
    {
        var (found, digits) = (0, 0);
        foreach (var character in number)
        {
            if (char.IsAsciiDigit(character))
                digits++;
            else if (CardLetters.Contains(character, StringComparison.Ordinal))
                found++;
            else
                return false;
        }

        return !char.IsAsciiDigit(number[0]) && digits > 0 && found >= letters;
    }

    private static bool FollowsNumber(string text, int at) =>
        at > 0 && (text[at - 1] == '+' || (at > 1 && text[at - 1] is ' ' or '.' or '-' or '/' && char.IsAsciiDigit(text[at - 2])));
}
