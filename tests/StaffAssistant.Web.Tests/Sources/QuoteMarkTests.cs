using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Features.Sources;
using Xunit;

namespace StaffAssistant.Web.Tests.Sources;

public sealed class QuoteMarkTests
{
    private static readonly TextBlock Block = new(BlockKind.Paragraph, "Eins gilt. Zwei gilt. Drei gilt.") { Label = "(1)" };

    [Fact]
    public void A_quote_is_marked_and_the_rest_stays_plain() => Assert.Equal(
        [new("Eins gilt. ", false), new("Zwei gilt.", true), new(" Drei gilt.", false)], QuoteMark.Of(Block, ["Zwei gilt."]));

    [Fact]
    public void Quotes_that_overlap_are_marked_once() => Assert.Equal(
        [new("Eins gilt. Zwei", true), new(" gilt.", true), new(" Drei gilt.", false)], QuoteMark.Of(Block, ["Zwei gilt.", "Eins gilt. Zwei"]));

    [Fact]
    public void A_quote_from_elsewhere_marks_nothing() => Assert.Equal([new(Block.Text, false)], QuoteMark.Of(Block, ["Vier gilt."]));

    [Fact]
    public void A_list_item_is_quoted_with_its_label() =>
        Assert.Equal([new("eins,", true)], QuoteMark.Of(new TextBlock(BlockKind.ListItem, "eins,") { Label = "a)" }, ["a) eins,"]));

    [Fact]
    public void No_word_is_lost_or_doubled() =>
        Assert.Equal(Block.Text, string.Concat(QuoteMark.Of(Block, ["gilt.", "Zwei gilt. Drei", "Eins"]).Select(mark => mark.Text)));
}
