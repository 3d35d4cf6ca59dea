using StaffAssistant.Core.Feedback;
using Xunit;

namespace StaffAssistant.Core.Tests.Feedback;

public sealed class SentTextTests
{
    [Theory]
    [InlineData("Wie hoch ist das\u0007 Tagegeld?", "Wie hoch ist das Tagegeld?")]
    [InlineData("\u202EGeld\u202C und\u200B mehr", "Geld und mehr")]
    [InlineData("eins\r\nzwei\rdrei", "eins\nzwei\ndrei")]
    [InlineData("eins\n \n\n\nzwei", "eins\n\nzwei")]
    [InlineData("  mit\tTab\u00A0und\u2028Rand ", "mit Tab und\nRand")]
    [InlineData("a\u0308rgerlich", "ärgerlich")]
    [InlineData("halb\uD800", "halb")]
    [InlineData("\u001b[31mrot", "[31mrot")]
    [InlineData("\u200B\u202E", "")]
    public void Only_what_can_be_seen_is_kept(string raw, string kept) => Assert.Equal(kept, SentText.Clean(raw));

    [Fact]
    public void Cleaning_twice_changes_nothing() => Assert.Equal(SentText.Clean("a \n\n \n b\u0085c"), SentText.Clean(SentText.Clean("a \n\n \n b\u0085c")));
}
