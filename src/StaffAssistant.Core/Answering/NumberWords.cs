using System.Collections.Frozen;

namespace StaffAssistant.Core.Answering;

/// <summary>Small numbers as words, so that "zwei Personen" finds "2 Personen".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, string> Digits = new (string Word, string Digits)[]
    {
        ("zwei", "2"), ("drei", "3"), ("vier", "4"), ("funf", "5"), ("sechs", "6"), ("sieben", "7"), ("acht", "8"), ("neun", "9"), ("zehn", "10"), ("elf", "11"),
        ("zwolf", "12"), ("vierzehn", "14"), ("funfzehn", "15"), ("zwanzig", "20"), ("dreissig", "30"), ("vierzig", "40"), ("funfzig", "50"), ("hundert", "100"),
    }.ToFrozenDictionary(number => number.Word, number => number.Digits, StringComparer.Ordinal);

    /// <summary>The digits of a number, folded as search folds words, whether it is written as a word or not; null for any other word.</summary>
    public static string? DigitsOf(string folded) => char.IsAsciiDigit(folded[0]) ? folded : Digits.GetValueOrDefault(folded);
}
