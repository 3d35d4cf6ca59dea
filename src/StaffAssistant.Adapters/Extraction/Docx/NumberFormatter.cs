using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Writes a counter in the format of its level.</summary>
internal static class NumberFormatter
{
    public static string Format(int value, NumberFormatValues format)
    {
        if (format == NumberFormatValues.LowerLetter)
            return Letters(value, 'a');
        if (format == NumberFormatValues.UpperLetter)
            return Letters(value, 'A');
        if (format == NumberFormatValues.LowerRoman)
            return RomanNumerals.Of(value).ToLowerInvariant();
        if (format == NumberFormatValues.UpperRoman)
            return RomanNumerals.Of(value);
        if (format == NumberFormatValues.DecimalZero)
            return value.ToString("00", CultureInfo.InvariantCulture);
        if (format == NumberFormatValues.None)
            return string.Empty;
        return value.ToString(CultureInfo.InvariantCulture);
    }

    // a … z, then aa, bb, as Word counts.
    private static string Letters(int value, char first) => value < 1 ? string.Empty : new string((char)(first + ((value - 1) % 26)), Math.Min(1 + ((value - 1) / 26), 8));
}
