using System.Text.RegularExpressions;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>E-mail addresses and telephone numbers.</summary>
internal static class Contacts
{
    private static readonly Regex Email = Pattern.InEitherCase(
        @"[a-z0-9äöüß][a-z0-9äöüß._%+'-]{0,63} ?(@|[(\[{] ?(at|ät|@) ?[)\]}]| at ) ?[a-z0-9äöüß-]{1,63}( ?(\.|[(\[{] ?(dot|punkt|\.) ?[)\]}]| punkt | dot ) ?[a-z0-9äöüß-]{1,63}){0,4} ?(\.|[(\[{] ?(dot|punkt|\.) ?[)\]}]| punkt | dot ) ?[a-z]{2,24}");
    private static readonly Regex Phone = Pattern.Of(@"(\+|\(\+|00|0|\(0)[0-9 ./()-]{5,28}[0-9]");

    private static readonly string[] SharedMailboxes =
        ["info", "poststelle", "post", "kontakt", "service", "office", "mail", "zentrale", "buergerbuero", "bürgerbüro", "datenschutz", "presse", "redaktion", "noreply", "no-reply", "support", "helpdesk", "bewerbung", "personal", "karriere", "vergabe", "rechnung", "webmaster", "admin", "postmaster", "it", "team", "verwaltung", "sekretariat"];
    private static readonly Regex Labels = Pattern.InEitherCase(@"(^|[^\p{L}])(tel|fon|fax|ruf|sms|mobil|call)([^\p{L}]|$)|telefon|handy|mobilnummer|rufnummer|telefax|rückruf|anruf|erreich|durchwahl|whatsapp|phone|festnetz|rückfragen");
    private static readonly string[] NoPhones =
        ["haushaltsstelle", "kostentr", "kostenstelle", "konto", "produkt", "rechnung", "bestell", "artikel", "auftrag", "aktenplan", "chip", "charge", "inventar", "lieferschein", "zähler", "version", "kunden", "mandat", "ticket", "az.", "az:", "aktenzeichen", "kassenzeichen"];

    /// <summary>Finds e-mail addresses.</summary>
    public static void FindEmails(string text, FoundSpans found)
    {
        foreach (var match in Email.EnumerateMatches(text))
        {
            var name = text.AsSpan(match.Index);
            name = name[..name.IndexOfAny(" @([{")];
            var spoken = !text.AsSpan(match.Index, match.Length).Contains('@') && text.AsSpan(match.Index, match.Length).IndexOfAny('(', '[', '{') < 0;
            var end = match.Index + match.Length;
            if (!IsShared(name, text.AsSpan(match.Index, match.Length)) && (!spoken || Window.Before(text, match.Index, 25, ["mail"])))
                found.Add(match.Index, end, PersonalDataKind.Email);
        }
    }

    /// <summary>Finds telephone numbers of 7 to 15 digits that begin with 0 or a country code.</summary>
    public static void FindPhones(string text, FoundSpans found)
    {
        foreach (var match in Phone.EnumerateMatches(text))
        {
            var (start, end) = (match.Index, End(text, match.Index, match.Index + match.Length));
            if (text[start] == '(' && text.AsSpan(start, end - start).IndexOf(')') < 0)
                start++;
            if (!IsStart(text, start) || !Pattern.StandsAlone(text, start, end))
                continue;
            var number = text.AsSpan(start, end - start);
            var labelled = IsLabelled(text, start);
            var digits = CountDigits(number);
            if (IsService(number))
                continue;
            if (digits is < 7 or > 15 || (!labelled && (digits < 8 || !LooksDialled(number) || NamesOther(text, start))))
                continue;
            found.Add(start, end, PersonalDataKind.Phone);
        }
    }

    /// <summary>True where the words before say that a telephone number follows.</summary>
    public static bool IsLabelled(string text, int start) => Labels.IsMatch(Window.Before(text, start, 28));

    // "Aktenzeichen unbekannt, 0431 …": a comma ends what the word before it names.
    private static bool NamesOther(string text, int start)
    {
        var before = Window.Before(text, start, 30);
        var clause = before[(before.LastIndexOfAny(',', ';') + 1)..];
        return Window.ContainsAny(clause, NoPhones);
    }

    // "mail@familie-tappe.example" is a person's, although the name before the sign is shared.
    private static bool IsShared(ReadOnlySpan<char> name, ReadOnlySpan<char> address)
    {
        if (address.Contains("familie", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var shared in SharedMailboxes)
        {
            if (name.Equals(shared, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Two numbers in a row ("0221 4711, 0172 …") never come as one: a comma ends it. A date or an open bracket at the end is none of it.
    private static int End(string text, int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        var open = piece.LastIndexOf('(');
        if (open > 0 && piece[open..].IndexOf(')') < 0)
            end = start + open;
        var gap = piece.IndexOf("  ");
        if (gap > 0)
            end = Math.Min(end, start + gap);
        var dash = piece.IndexOf(" - ");
        if (dash > 0 && CountDigits(piece[..dash]) >= 8)
            end = Math.Min(end, start + dash);
        while (end > start && !char.IsAsciiDigit(text[end - 1]))
            end--;
        return end;
    }

    private static bool IsStart(string text, int start) =>
        start == 0 || (!char.IsLetterOrDigit(text[start - 1]) && !(start > 1 && text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2])) && (text[start - 1] is not ('.' or '-' or '/' or ',') || (start > 1 && !char.IsLetterOrDigit(text[start - 2]))));

    // Points part dates, versions and accounts rather than telephone numbers.
    private static bool LooksDialled(ReadOnlySpan<char> number) =>
        number.IndexOf('.') < 0 && (number[0] is '+' or '(' || (number.StartsWith("00") && CountDigits(number) > 10) || (number[1] is >= '1' and <= '9' && HasPrefix(number)));

    // "0176…" in one piece is a mobile number; others are dialled with a prefix of three to five digits.
    private static bool HasPrefix(ReadOnlySpan<char> number)
    {
        var prefix = number.IndexOfAny(" -/");
        return prefix is >= 3 and <= 6 || (prefix < 0 && number[1] is '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9' && number.Length >= 9);
    }

    // Numbers of services reach no person.
    private static bool IsService(ReadOnlySpan<char> number) =>
        number.StartsWith("0800") || number.StartsWith("0180") || number.StartsWith("0900") || number.StartsWith("0137") || number.StartsWith("0700");

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        return digits;
    }
}
