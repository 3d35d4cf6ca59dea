using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Minutes;

/// <summary>Puts bullet points in the order of a mail. Words are moved, never changed; what the points do not say is a gap.</summary>
public static partial class MailReader
{
    private const string ToAnybody = "Guten Tag,";

    /// <summary>The skeleton that the points give, always in German.</summary>
    public static MailSkeleton Read(string notes)
    {
        var (subject, to, sender, points) = ((string?)null, (string?)null, (string?)null, new List<string>());
        string[] lines = [.. TextNormalizer.Normalize(notes).Split('\n').Select(MinutesLine.WithoutSign).Where(line => line.Length > 0)];
        foreach (var (place, line) in lines.Index())
        {
            if (Subject().Match(line) is { Success: true } about)
                subject = line[about.Length..].Trim();
            else if (Recipient().Match(line) is { Success: true } whom)
                to = line[whom.Length..].Trim();
            else if (From().Match(line) is { Success: true } who)
                sender = line[who.Length..].Trim();
            else if (place == lines.Length - 1 && Greeting().Match(line) is { Success: true } greeting)
                sender = greeting.Groups[1].Value.Trim();
            else
                points.Add(line);
        }

        return new MailSkeleton(Said(subject), Said(to), SalutationOf(to), points, Said(sender));
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;

    private static string SalutationOf(string? to) => to is not null && Titled().Match(to) is { Success: true } titled
        ? titled.Groups[1].Value == "Frau" ? $"Sehr geehrte Frau {titled.Groups[2].Value}," : $"Sehr geehrter Herr {titled.Groups[2].Value},"
        : ToAnybody;

    [GeneratedRegex(@"^(?:Betreff|Thema|Betr\.)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:An|Empfänger(?:in)?)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recipient();

    [GeneratedRegex(@"^(?:Von|Absender(?:in)?|Gruß)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex From();

    // The last line, "Viele Grüße, Jana": the skeleton has a greeting of its own.
    [GeneratedRegex(@"^(?i:(?:(?:Viele|Beste|Liebe|Schöne|Freundliche|Mit freundlichen|Mit besten)\s)?(?:Gruß|Grüße|Grüßen|MfG))\b[\s,]*(\p{Lu}[\p{L} .-]{0,60})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(Frau|Herrn?)\s((?:(?:Dr|Prof)\.\s)*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();
}
