using System.IO.Compression;
using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class WritePageTests(CountyBrowser browser)
{
    private const string Question = "Wie lange werden zu hohe Mieten nach der Kostensenkungsaufforderung noch anerkannt?";

    [Fact]
    public async Task A_newcomer_makes_a_finished_memo_with_three_cited_passages_from_a_question()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb", $"/?frage={Uri.EscapeDataString(Question)}");
        var page = window.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "In Vermerk" }).ClickAsync();
        await Assertions.Expect(page.Locator(".cited li")).ToHaveCountAsync(3);

        foreach (var (label, value) in new[] { ("Aktenzeichen", "50.2-1187/26"), ("Bearbeitung", "Jana Brandt"), ("Betreff", "Zu hohe Miete"), ("Sachverhalt", "Gefragt ist nach der Dauer."), ("Ergebnis", "Die Miete wird sechs Monate anerkannt.") })
        {
            await page.Locator(".fields .field", new() { HasTextString = label }).First.Locator("input, textarea").FillAsync(value);
            await page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(page.Locator(".sheet")).ToContainTextAsync(value);
        }

        foreach (var tick in await page.Locator(".tick input").AllAsync())
            await tick.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Freigeben" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Freigegeben von Jana Brandt")).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Schreiben als DOCX" }).ClickAsync());

        var text = await TextOfAsync(download);
        Assert.Contains("Die Miete wird sechs Monate anerkannt.", text, StringComparison.Ordinal);
        Assert.All(new[] { "[1]", "[2]", "[3]" }, number => Assert.Contains(number, text, StringComparison.Ordinal));
        Assert.DoesNotContain("ENTWURF", text, StringComparison.Ordinal);
        Assert.Equal("Vermerk Zu hohe Miete.docx", download.SuggestedFilename);
        Assert.Empty(window.Faults);

        await using var other = await browser.OpenAsync(new());
        await other.SignInAsync("mk", new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(other.Page.GetByText("Diesen Entwurf gibt es nicht.")).ToBeVisibleAsync();
    }

    private static async Task<string> TextOfAsync(IDownload download)
    {
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        using var archive = new ZipArchive(bytes);
        var text = string.Empty;
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            text += await reader.ReadToEndAsync();
        }

        return text;
    }
}
