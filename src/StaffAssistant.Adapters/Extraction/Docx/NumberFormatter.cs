using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Writes a counter in the format of its level.</summary>
internal static class NumberFormatter
{
    private static readonly (int Value, string Digits)[] RomanDigits =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Format(int value, NumberFormatValues format)
    {
        if (format == NumberFormatValues.LowerLetter)
            return Letters(value, 'a');
        if (format == NumberFormatValues.UpperLetter)
            return Letters(value, 'A');
        if (format == NumberFormatValues.LowerRoman)
            return Roman(value).ToLowerInvariant();
        if (format == NumberFormatValues.UpperRoman)
            return Roman(value);
        if (format == NumberFormatValues.DecimalZero)
            return value.ToString("00", CultureInfo.InvariantCulture);
        if (format == NumberFormatValues.None)
            return string.Empty;
        return value.ToString(CultureInfo.InvariantCulture);
    }

    // a … z, then aa, bb, as Word counts.
    private static string Letters(int value, char first) => value < 1 ? string.Empty : new string((char)(first + ((value - 1) % 26)), Math.Min(1 + ((value - 1) / 26), 8));

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999)
            return value.ToString(CultureInfo.InvariantCulture);
        var roman = new StringBuilder();
        foreach (var (digit, digits) in RomanDigits)
        {
            for (; value >= digit; value -= digit)
                roman.Append(digits);
        }

        return roman.ToString();
    }
}
