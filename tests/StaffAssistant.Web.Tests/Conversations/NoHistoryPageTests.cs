using Bunit;
using MudBlazor.Services;
using StaffAssistant.Web.Features.Conversations;
using Xunit;

namespace StaffAssistant.Web.Tests.Conversations;

public sealed class NoHistoryPageTests : GermanContext
{
    [Fact]
    public void Where_no_history_is_wanted_the_page_says_so()
    {
        Services.AddMudServices();

        var page = Render<HistoryPage>();

        Assert.Contains("kein Verlauf geführt", page.Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("input"));
    }
}
