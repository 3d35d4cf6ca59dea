using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Reads dates as German texts write them: <c>01.03.2025</c>, <c>1. März 2025</c>.</summary>
internal static partial class GermanDates
{
    /// <summary>A pattern of one date, to be built into others.</summary>
    public const string Pattern = @"\d{1,2}\.\s?(?:\d{1,2}\.\s?|(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s)\d{4}";

    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>The date, or null when there is none such.</summary>
    public static DateOnly? Read(string text)
    {
        if (Parts().Match(text) is not { Success: true } match)
            return null;
        var name = match.Groups["name"].Value.Replace("Jänner", "Januar", StringComparison.Ordinal);
        var month = name.Length > 0 ? Array.IndexOf(Months, name) + 1 : int.Parse(match.Groups["month"].ValueSpan, null);
        return Of(int.Parse(match.Groups["year"].ValueSpan, null), month, int.Parse(match.Groups["day"].ValueSpan, null));
    }

    /// <summary>The date, or null when the calendar has none such.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"(?<day>\d{1,2})\.\s?((?<month>\d{1,2})\.\s?|(?<name>\p{L}+)\s)(?<year>\d{4})")]
    private static partial Regex Parts();
}
