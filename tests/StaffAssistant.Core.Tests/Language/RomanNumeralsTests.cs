using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class RomanNumeralsTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(14, "XIV")]
    [InlineData(39, "XXXIX")]
    [InlineData(1949, "MCMXLIX")]
    [InlineData(0, "0")]
    [InlineData(4000, "4000")]
    public void Numbers_are_written_in_capitals_or_in_digits_where_no_figure_is_usual(int value, string figure) =>
        Assert.Equal(figure, RomanNumerals.Of(value));

    [Theory]
    [InlineData("viii", 8)]
    [InlineData("XIV", 14)]
    [InlineData("IIX", 0)]
    [InlineData("CD", 0)]
    [InlineData("", 0)]
    public void Figures_are_read_as_rules_number_their_parts_and_words_are_not(string figure, int value) =>
        Assert.Equal(value, RomanNumerals.ValueOf(figure));
}
