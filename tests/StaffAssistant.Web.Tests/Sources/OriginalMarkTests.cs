using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Features.Sources;
using Xunit;

namespace StaffAssistant.Web.Tests.Sources;

public sealed class OriginalMarkTests
{
    [Fact]
    public void A_passage_is_looked_for_on_the_pages_of_its_blocks()
    {
        var mark = OriginalMark.Of(PassageOn(4, 4, null, 5), ["14 Euro"]);

        Assert.Equal((4, 5), (mark.First, mark.Last));
        Assert.Equal(["14 Euro"], mark.Quotes);
        Assert.Equal(["(1) Absatz 0", "(2) Absatz 1", "(3) Absatz 2"], mark.Passage);
    }

    [Theory]
    [InlineData(null, null, 1, 1)]
    [InlineData(null, 3, 3, 3)]
    [InlineData(7, null, 7, 7)]
    [InlineData(7, 2, 7, 7)]
    [InlineData(7, 900, 7, 13)]
    public void Pages_that_are_missing_or_far_apart_stay_few(int? located, int? block, int first, int last)
    {
        var mark = OriginalMark.Of(PassageOn(located, block), []);

        Assert.Equal((first, last), (mark.First, mark.Last));
    }

    private static Passage PassageOn(int? located, params int?[] blocks)
    {
        var version = new VersionId(Guid.NewGuid());
        return new Passage(
            Passage.IdOf(version, 0), version, 0, new Locator([], null, located),
            [.. blocks.Select((page, ordinal) => new TextBlock(BlockKind.Paragraph, $"Absatz {ordinal}") { Label = $"({ordinal + 1})", Page = page })]);
    }
}
