namespace StaffAssistant.Core.Language.References;

/// <summary>Roman figures as laws use them, up to 39 (I to XXXIX).</summary>
internal static class RomanNumerals
{
    private static readonly string[] Tens = ["", "x", "xx", "xxx"];
    private static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private static readonly Dictionary<string, int> Values =
        Enumerable.Range(1, 39).ToDictionary(Of, StringComparer.OrdinalIgnoreCase);

    /// <summary>The figure in lower case.</summary>
    public static string Of(int value) => Tens[value / 10] + Ones[value % 10];

    /// <summary>The value of a Roman figure in either case; 0 when it is none.</summary>
    public static int ValueOf(ReadOnlySpan<char> figure) => Values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(figure, out var value) ? value : 0;
}
