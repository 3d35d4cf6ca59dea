using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Language;

/// <summary>Brings amounts into one form: <c>1.000</c>, <c>1.000,00</c> and <c>1000</c> are the same number; dates and file-plan numbers stay as they are.</summary>
internal static partial class Numbers
{
    public static string Canonical(string number)
    {
        if (!Amount().IsMatch(number))
            return number;
        var plain = number.Replace(".", string.Empty, StringComparison.Ordinal);
        return plain.EndsWith(",00", StringComparison.Ordinal) || plain.EndsWith(",-", StringComparison.Ordinal) ? plain[..^3] : plain;
    }

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+(,\d{1,2})?$|^\d+,00$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
