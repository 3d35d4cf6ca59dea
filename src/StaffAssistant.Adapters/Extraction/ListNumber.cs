using System.Globalization;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Writes a number of a list by the sign that stands for its format: <c>1 a A i I</c>.</summary>
internal static class ListNumber
{
    /// <summary>The number; empty where the format shows none.</summary>
    public static string Of(int number, string? format) => format switch
    {
        null or "" => string.Empty,
        "a" => Letters(number, 'a'),
        "A" => Letters(number, 'A'),
        "i" => RomanNumerals.Of(number).ToLowerInvariant(),
        "I" => RomanNumerals.Of(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // a … z, then aa, bb.
    private static string Letters(int number, char first) => number < 1 ? string.Empty : new string((char)(first + ((number - 1) % 26)), Math.Min(1 + ((number - 1) / 26), 8));
}
