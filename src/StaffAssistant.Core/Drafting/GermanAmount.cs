using System.Globalization;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Drafting;

/// <summary>Amounts of money as people write them in German: <c>1.250,50 Euro</c>, <c>1250,5</c>, <c>12 €</c>.</summary>
public static partial class GermanAmount
{
    private static readonly NumberFormatInfo German = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    /// <summary>The amount; null when the text is none, or could mean two.</summary>
    public static decimal? Parse(string text)
    {
        if (Shape().Match(text.Trim()) is not { Success: true } match)
            return null;
        var digits = match.Groups[1].Value.Replace(".", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, German, out var amount) ? amount : null;
    }

    /// <summary>The amount with two decimals: <c>1.250,50 Euro</c>.</summary>
    public static string Write(decimal amount) => amount.ToString("#,##0.00", German) + " Euro";

    [GeneratedRegex(@"^(-?(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,12})(?:,\d{1,2})?)(?:\s*(?:€|Euro|EUR))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
