using System.Globalization;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Layout;

/// <summary>Moments as people say them, in the language of the page.</summary>
public static class TimeWords
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>How long ago, in words; the day when it is longer than a week.</summary>
    public static string Ago(DateTimeOffset moment, DateTimeOffset now) => (now - moment) switch
    {
        { TotalMinutes: < 1 } => TimeText.JustNow,
        { TotalMinutes: < 2 } => TimeText.OneMinuteAgo,
        { TotalMinutes: < 60 } ago => Say(TimeText.MinutesAgo, (int)ago.TotalMinutes),
        { TotalMinutes: < 120 } => TimeText.OneHourAgo,
        { TotalHours: < 24 } ago => Say(TimeText.HoursAgo, (int)ago.TotalHours),
        { TotalDays: < 2 } => TimeText.OneDayAgo,
        { TotalDays: < 7 } ago => Say(TimeText.DaysAgo, (int)ago.TotalDays),
        _ => Say(TimeText.OnDay, VersionWords.Day(BerlinCalendar.DateOf(moment))),
    };

    /// <summary>Day and time of day in Europe/Berlin.</summary>
    public static string Exact(DateTimeOffset moment)
    {
        var there = TimeZoneInfo.ConvertTime(moment, Berlin);
        return Say(TimeText.Exact, VersionWords.Day(DateOnly.FromDateTime(there.DateTime)), there.ToString("HH:mm", CultureInfo.CurrentCulture));
    }

    private static string Say(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}
