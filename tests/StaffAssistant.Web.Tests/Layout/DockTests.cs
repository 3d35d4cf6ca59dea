using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class DockTests : GermanContext
{
    [Fact]
    public void Five_entries_stand_side_by_side()
    {
        var dock = Render<Dock>(parameters => parameters.Add(component => component.Entries, Entries(5)));

        Assert.Equal(5, dock.FindAll(".dock > a").Count);
        Assert.Empty(dock.FindAll("button"));
    }

    [Fact]
    public void Of_more_than_five_the_first_four_do_and_the_last_place_opens_the_others()
    {
        var dock = Render<Dock>(parameters => parameters.Add(component => component.Entries, Entries(7)));

        Assert.Equal(["Seite 0", "Seite 1", "Seite 2", "Seite 3"], dock.FindAll(".dock > a").Select(link => link.TextContent));
        Assert.Equal("Mehr", dock.Find("button[popovertarget=mehr]").TextContent);
        Assert.Equal(["Seite 4", "Seite 5", "Seite 6"], dock.FindAll("#mehr a").Select(link => link.TextContent));
    }

    [Fact]
    public void What_a_phone_needs_first_stands_before_the_others_with_its_short_word()
    {
        var entries = Entries(7);
        entries[5] = entries[5] with { OnPhone = "Kurz" };

        var dock = Render<Dock>(parameters => parameters.Add(component => component.Entries, entries));

        Assert.Equal(["Kurz", "Seite 0", "Seite 1", "Seite 2"], dock.FindAll(".dock > a").Select(link => link.TextContent));
        Assert.Equal(["Seite 3", "Seite 4", "Seite 6"], dock.FindAll("#mehr a").Select(link => link.TextContent));
    }

    [Fact]
    public void The_opening_place_shows_that_the_page_is_one_of_the_others()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();

        navigation.NavigateTo("/seite/5");
        Assert.NotEmpty(Render<Dock>(parameters => parameters.Add(component => component.Entries, Entries(7))).FindAll("[data-holds-current]"));
        navigation.NavigateTo("/seite/1");
        Assert.Empty(Render<Dock>(parameters => parameters.Add(component => component.Entries, Entries(7))).FindAll("[data-holds-current]"));
    }

    private static NavEntry[] Entries(int count) => [.. Enumerable.Range(0, count).Select(place => new NavEntry($"/seite/{place}", IconName.Document, 0, $"Seite {place}"))];
}
