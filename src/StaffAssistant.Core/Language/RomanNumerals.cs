using System.Globalization;
using System.Text;

namespace StaffAssistant.Core.Language;

/// <summary>Roman figures: written up to 3,999, read as rules number their parts, from I to XXXIX ("MIX", "CD" and "DM" are words).</summary>
public static class RomanNumerals
{
    private const int HighestRead = 39;
    private const int HighestWritten = 3999;

    private static readonly (int Value, string Figures)[] Figures =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    private static readonly Dictionary<string, int> Values = Enumerable.Range(1, HighestRead).ToDictionary(Of, StringComparer.OrdinalIgnoreCase);

    /// <summary>The figure in capitals; in digits where there is none for the number.</summary>
    public static string Of(int value)
    {
        if (value is < 1 or > HighestWritten)
            return value.ToString(CultureInfo.InvariantCulture);
        var roman = new StringBuilder();
        foreach (var (number, figures) in Figures)
        {
            for (; value >= number; value -= number)
                roman.Append(figures);
        }

        return roman.ToString();
    }

    /// <summary>The value of a figure in either case, from 1 to 39; 0 when it is none.</summary>
    public static int ValueOf(ReadOnlySpan<char> figure) => Values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(figure, out var value) ? value : 0;
}
