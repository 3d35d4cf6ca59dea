using System.Globalization;

namespace StaffAssistant.Core.Drafting;

/// <summary>Days as people write them in German letters: <c>23.11.2026</c>; <c>2026-11-23</c> is read too.</summary>
public static class GermanDate
{
    private static readonly string[] Shapes = ["d.M.yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "d. MMMM yyyy"];
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The day; null when the text is none.</summary>
    public static DateOnly? Parse(string text) => DateOnly.TryParseExact(text.Trim(), Shapes, German, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The name of its day of the week.</summary>
    public static string WeekdayOf(DateOnly day) => day.ToString("dddd", German);

    /// <summary>The day as it stands in a letter.</summary>
    public static string Write(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
