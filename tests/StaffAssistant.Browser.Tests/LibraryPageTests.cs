using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class LibraryPageTests(CountyBrowser browser)
{
    private const string Text = "# Merkblatt Probe\n\nDie Probe dauert zwei Stunden. Sie endet mit einem Gespräch.\n";

    [Fact]
    public async Task Who_is_no_editor_is_told_so()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");

        await window.Page.GotoAsync("/bibliothek");

        await window.Page.Locator("h1", new() { HasTextString = "fehlt Ihnen die Berechtigung" }).WaitForAsync();
        Assert.Empty(await window.AxeAsync());
    }

    [Fact]
    public async Task A_filter_stands_in_the_address_and_survives_a_reload()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("ad", "/bibliothek");
        await window.Page.GetByLabel("Titel oder Nummer").FillAsync("gibt es nicht");
        await window.Page.GetByText("Kein Dokument passt zu diesen Filtern.").WaitForAsync();

        await window.Page.ReloadAsync();
        await window.WaitUntilInteractiveAsync();

        Assert.Equal("gibt es nicht", await window.Page.GetByLabel("Titel oder Nummer").InputValueAsync());
        Assert.Empty(await window.AxeAsync());
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Filter aufheben" }).ClickAsync();
        await window.Page.Locator("table.docs tbody th").First.WaitForAsync();
    }

    [Fact]
    public async Task Files_come_in_one_by_one_and_a_refused_one_says_why()
    {
        await browser.App.ClearUploadsAsync("ad", CancellationToken.None);
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("ad", "/bibliothek");
        await window.Page.Locator("#dateien:enabled").SetInputFilesAsync([File("probe-aufnahme.md", Text), File("programm.exe", "MZ")]);

        await window.Page.Locator(".uploads .badge-ok").WaitForAsync();
        await window.Page.Locator(".uploads .badge-bad").WaitForAsync();
        await window.Page.Locator(".sum .name", new() { HasTextString = "2 von 2 erledigt, davon 1 abgelehnt" }).WaitForAsync();
        await window.Page.Locator("table.docs th", new() { HasTextString = "Merkblatt Probe" }).WaitForAsync();
        Assert.Contains("nur Redaktion", await Row(window).InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(await window.Page.Locator(".uploads .why").InnerTextAsync());
        Assert.Empty(await window.AxeAsync());

        await RemoveAsync(window);
        Assert.Empty(window.Faults);
    }

    private static async Task RemoveAsync(CountyPage window)
    {
        await Row(window).GetByRole(AriaRole.Button, new() { Name = "entfernen" }).ClickAsync();
        var dialog = window.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("Entfernt werden").WaitForAsync();
        Assert.Empty(await window.AxeAsync());
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Entfernen" }).ClickAsync();

        await window.Page.GetByText("„Merkblatt Probe“ wurde entfernt.").WaitForAsync();
        Assert.Equal(0, await Row(window).CountAsync());
    }

    private static ILocator Row(CountyPage window) => window.Page.Locator("table.docs tbody tr", new() { HasTextString = "Merkblatt Probe" });

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
}
