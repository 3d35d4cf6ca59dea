using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class WordGramsTests
{
    [Theory]
    [InlineData("arbeit", "_arb arbe rbei beit eit_")]
    [InlineData("da", "_da_")]
    [InlineData("14", "_14_")]
    [InlineData("a", "_a_")]
    public void Grams_mark_the_bounds_of_the_word(string word, string grams)
    {
        Assert.Equal(grams, string.Join(' ', WordGrams.Of(word)));
        Assert.Equal(WordGrams.Of(word).Count(), WordGrams.CountOf(word));
        Assert.Equal(WordGrams.Of(word).Select(WordGrams.Pack), Packed(word));
    }

    private static List<ulong> Packed(string word)
    {
        var packed = new List<ulong>();
        foreach (var gram in WordGrams.Packed(word))
            packed.Add(gram);
        return packed;
    }
}
