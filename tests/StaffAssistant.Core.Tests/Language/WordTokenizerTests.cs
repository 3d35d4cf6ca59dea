using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("Reise- und Umzugskosten", "Reise|und|Umzugskosten")]
    [InlineData("DA 3.2-09, Ziffer 4.2.", "DA|3.2-09|Ziffer|4.2")]
    [InlineData("bis 1.000,50 Euro; am 01.03.2025.", "bis|1.000,50|Euro|am|01.03.2025")]
    [InlineData("über 500€ (10%)", "über|500|€|10|%")]
    [InlineData("§ 12a SGB8", "12a|SGB8")]
    [InlineData("8Stunden", "8|Stunden")]
    [InlineData("  …  ", "")]
    public void Words_are_runs_of_letters_and_digits(string text, string expected) => Assert.Equal(expected, string.Join('|', Words(text)));

    private static IEnumerable<string> Words(string text)
    {
        for (var (start, length) = WordTokenizer.Next(text, 0); length > 0; (start, length) = WordTokenizer.Next(text, start + length))
            yield return text.Substring(start, length);
    }
}
