using System.Globalization;
using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>What the letters of a format for dates and times mean.</summary>
internal static partial class SheetFormatCode
{
    /// <summary>True when a section shows dates or times: it has one of their letters outside quotes and brackets, or counts hours in brackets.</summary>
    public static bool IsDate(string section) => DateLetter().IsMatch(Literals().Replace(section, string.Empty)) || Elapsed().IsMatch(section);

    /// <summary>True for the American order, which a German reader would take for another day.</summary>
    public static bool IsMonthFirst(List<(char Letter, string Text)> parts)
    {
        var order = string.Concat(parts.Select((part, index) => part.Letter is 'm' && IsMinute(parts, index) ? ' ' : part.Letter).Where(letter => letter is 'd' or 'm' or 'y'));
        return order == "mdy" && parts.All(part => part.Letter is not ('m' or 'd') || part.Text.Length <= 2);
    }

    /// <summary>A part of a format for a moment.</summary>
    public static string Show(List<(char Letter, string Text)> parts, int index, DateTime date, double serial, CultureInfo culture)
    {
        var (letter, text) = parts[index];
        return letter switch
        {
            '[' => Math.Floor(serial * (text[0] switch { 'h' => 24, 'm' => 1_440, _ => 86_400 }) + 1e-6).ToString(culture),
            'y' => date.ToString("yyyy", culture),
            'd' => date.ToString(text.Length == 1 ? "%d" : text[..Math.Min(text.Length, 4)], culture),
            'h' => date.ToString(text.Length == 1 ? "%H" : "HH", culture),
            's' => date.ToString(text.Length == 1 ? "%s" : "ss", culture),
            'm' when IsMinute(parts, index) => date.ToString(text.Length == 1 ? "%m" : "mm", culture),
            'm' => date.ToString(text.Length == 1 ? "%M" : new string('M', Math.Min(text.Length, 4)), culture),
            _ => text,
        };
    }

    /// <summary>How long the mark for halves of the day is that begins here; 0 for none.</summary>
    public static int HalfDayLength(string code, int index) =>
        code.AsSpan(index).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase) ? 5 : code.AsSpan(index).StartsWith("A/P", StringComparison.OrdinalIgnoreCase) ? 3 : 0;

    // "m" means minutes behind hours and before seconds.
    private static bool IsMinute(List<(char Letter, string Text)> parts, int index)
    {
        var before = parts.FindLastIndex(Math.Max(index - 1, 0), Math.Max(index, 0), part => part.Letter is not '"');
        var after = parts.FindIndex(index + 1, part => part.Letter is not '"');
        return parts[index].Text.Length <= 2 && ((before >= 0 && (parts[before].Letter == 'h' || parts[before].Text[0] == 'h')) || (after >= 0 && parts[after].Letter == 's'));
    }

    [GeneratedRegex(@"""[^""]*""|\\.|_.|\*.|\[[^\]]*\]")]
    private static partial Regex Literals();

    [GeneratedRegex(@"[dmyhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetter();

    [GeneratedRegex(@"\[(h+|m+|s+)\]", RegexOptions.IgnoreCase)]
    private static partial Regex Elapsed();
}
