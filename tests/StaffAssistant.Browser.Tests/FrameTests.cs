using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class FrameTests(CountyBrowser browser)
{
    [Fact]
    public async Task The_theme_is_kept_and_known_to_the_server()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        await window.Page.Locator("[popovertarget=anzeige]").ClickAsync();
        await window.Page.Locator("[data-display=theme][value=dark]").CheckAsync();
        await window.Page.ReloadAsync();

        Assert.Equal("dark", await window.Page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_language_changes_and_the_page_stays()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("ad", "/bibliothek?suche=Reise");
        await window.Page.Locator("[popovertarget=sprache]").ClickAsync();
        await window.Page.Locator("#sprache button[lang=en]").ClickAsync();
        await window.Page.Locator("h1", new() { HasTextString = "Library" }).WaitForAsync();

        Assert.Equal("en", await window.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.EndsWith("?suche=Reise", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stichtag_stands_in_the_address_and_on_the_chip()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        await window.Page.Locator("[popovertarget=stichtag]").First.ClickAsync();
        await window.Page.Locator("#stichtag input[type=date]").FillAsync("2024-05-01");
        await window.Page.Locator("#stichtag").GetByRole(AriaRole.Button, new() { Name = "Übernehmen" }).ClickAsync();

        await window.Page.Locator(".bar .bar-chip", new() { HasTextString = "Stichtag 01.05.2024" }).WaitForAsync();
        Assert.EndsWith("stichtag=2024-05-01", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_without_details()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");

        var answer = await window.Page.GotoAsync("/gibt-es-nicht");

        Assert.Equal(404, answer!.Status);
        await window.Page.Locator("h1", new() { HasTextString = "Diese Seite gibt es nicht" }).WaitForAsync();
        Assert.Empty(await window.AxeAsync());
    }
}
