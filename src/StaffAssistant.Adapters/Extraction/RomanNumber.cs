using System.Globalization;
using System.Text;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Writes numbers in Roman digits.</summary>
internal static class RomanNumber
{
    private static readonly (int Value, string Digits)[] RomanDigits =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>The number in capitals; in figures where there are no Roman digits for it.</summary>
    public static string Of(int value)
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
