using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class RegisterPageTests(CountyBrowser browser)
{
    [Fact]
    public async Task Typing_narrows_the_list_and_the_address_restores_it()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb", "/regelungen");
        await window.Page.GetByLabel("Titel oder Nummer").PressSequentiallyAsync("dienstwagen fuhr");

        await window.Page.Locator("#liste", new() { HasTextString = "1 Dokument" }).WaitForAsync(new() { Timeout = 60_000 });
        Assert.Equal("dienstwagen fuhr", await window.Page.GetByLabel("Titel oder Nummer").InputValueAsync());
        await window.Page.WaitForURLAsync(address => address.EndsWith("fuhr", StringComparison.Ordinal), new() { Timeout = 60_000 });
        await window.Page.ReloadAsync();
        await window.WaitUntilInteractiveAsync();

        await window.Page.Locator("table.register tbody th a", new() { HasTextString = "Dienstwagen und Fuhrpark" }).WaitForAsync(new() { Timeout = 60_000 });
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Filter aufheben: dienstwagen fuhr" }).ClickAsync();
        await window.Page.Locator("table.register .group").Nth(1).WaitForAsync(new() { Timeout = 60_000 });
        Assert.Equal(string.Empty, await window.Page.GetByLabel("Titel oder Nummer").InputValueAsync());
        Assert.Empty(window.Faults);
    }
}
