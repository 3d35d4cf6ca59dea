using System.Globalization;

namespace StaffAssistant.Core.Drafting;

/// <summary>Amounts of money in German words.</summary>
public static class AmountInWords
{
    private static readonly string[] Small =
    [
        "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
        "achtzehn", "neunzehn",
    ];

    private static readonly string[] Tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>The words, for example <c>eintausendzweihundertfünfzig Euro und fünfzig Cent</c>; cents beyond two decimals are rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is a billion or more.</exception>
    public static string Of(decimal amount)
    {
        var rounded = Math.Round(amount, 2, MidpointRounding.AwayFromZero);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(rounded), 1_000_000_000m, nameof(amount));
        var (euros, cents) = ((int)Math.Truncate(Math.Abs(rounded)), (int)(Math.Abs(rounded) % 1 * 100));
        var words = $"{(euros == 1 ? "ein" : Number(euros))} Euro";
        if (cents > 0)
            words += string.Create(CultureInfo.InvariantCulture, $" und {Number(cents)} Cent");
        return rounded < 0 ? $"minus {words}" : words;
    }

    // Before a noun one says "ein", also at the end: "hundertein Euro".
    private static string Number(int number)
    {
        var (millions, rest) = Math.DivRem(number, 1_000_000);
        var words = Thousands(rest);
        return millions switch
        {
            0 => rest == 0 ? Small[0] : words,
            1 => rest == 0 ? "eine Million" : $"eine Million {words}",
            _ => rest == 0 ? $"{MillionsOf(millions)} Millionen" : $"{MillionsOf(millions)} Millionen {words}",
        };
    }

    // "hunderteine Millionen": the noun is feminine.
    private static string MillionsOf(int millions) => millions % 100 == 1 ? Hundreds(millions) + "e" : Hundreds(millions);

    private static string Thousands(int number) => number < 1000 ? Hundreds(number) : $"{Hundreds(number / 1000)}tausend{Hundreds(number % 1000)}";

    private static string Hundreds(int number) => number < 100 ? BelowHundred(number) : $"{Small[number / 100]}hundert{BelowHundred(number % 100)}";

    private static string BelowHundred(int number) => number switch
    {
        0 => string.Empty,
        < 20 => Small[number],
        _ when number % 10 == 0 => Tens[number / 10],
        _ => $"{Small[number % 10]}und{Tens[number / 10]}",
    };
}
