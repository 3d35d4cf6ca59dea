using Bunit;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Web.Features.Texts.Summaries;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class FailedSummaryTests : TextsContext
{
    public FailedSummaryTests() => Model = new SpokenModel(_ => string.Empty, FallBackReason.NotReachable);

    [Fact]
    public void Where_the_model_fails_sentences_of_the_text_take_its_place_and_the_page_says_so()
    {
        var page = Open<SummaryPage>("/zusammenfassen");
        page.Find("input[type=checkbox]").Change(true);
        Send("Schäden an Dienstfahrzeugen sind noch am selben Tag dem Fuhrpark zu melden.");
        page.Find("form").Submit();

        page.WaitForElement(".summary", Patience);
        Assert.Contains("nicht erreichbar", page.Find("[data-fell-back]").TextContent, StringComparison.Ordinal);
        Assert.Contains("wörtlich im Text", page.Find("[data-fell-back]").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll(".verbatim"));
        Assert.Empty(page.FindAll("[data-worded-by]"));
    }
}
