using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class NavEntryLinkTests : GermanContext
{
    [Theory]
    [InlineData("/", "page")]
    [InlineData("/?frage=Tagegeld", "page")]
    [InlineData("/quelle/0123?frage=Tagegeld", "true")]
    [InlineData("/quellen", null)]
    [InlineData("/bibliothek", null)]
    public void The_entry_that_a_page_belongs_to_is_current(string address, string? current)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);

        var link = Render<NavEntryLink>(set => set.Add(link => link.Entry, new NavEntry("/", IconName.Ask, 0, "Fragen") { Below = "/quelle/" }));

        Assert.Equal(current, link.Find("a").GetAttribute("aria-current"));
    }
}
