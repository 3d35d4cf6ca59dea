namespace StaffAssistant.Browser.Tests;

/// <summary>Photographs every page in every look, for people to look at: set STAFFASSISTANT_SHOTS to a folder.</summary>
public sealed class ScreenshotTests(CountyBrowser browser)
{
    /// <summary>Name, address and person (none: not signed in).</summary>
    private static readonly (string Name, string Path, string? Person)[] Pages =
    [
        ("anmelden", "/anmelden", null),
        ("bibliothek", "/bibliothek", "ad"),
        ("bibliothek-leer", "/bibliothek?suche=gibtesnicht", "ad"),
        ("kein-zugriff", "/bibliothek", "jb"),
        ("nicht-gefunden", "/gibt-es-nicht", "jb"),
    ];

    [Fact]
    public async Task Every_page_can_be_photographed()
    {
        var folder = Environment.GetEnvironmentVariable("STAFFASSISTANT_SHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "STAFFASSISTANT_SHOTS names no folder.");
        foreach (var look in AllLooks())
            await PhotographAsync(look, folder!);
    }

    private static IEnumerable<PageLook> AllLooks() =>
        from theme in new[] { "light", "dark", "contrast" }
        from language in new[] { "de", "en" }
        from width in new[] { 1280, 390 }
        select new PageLook(theme, language, width);

    private async Task PhotographAsync(PageLook look, string folder)
    {
        foreach (var (name, path, person) in Pages)
        {
            await using var window = await browser.OpenAsync(look);
            if (person is not null)
                await window.SignInAsync(person);
            await window.Page.GotoAsync(path);
            await window.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            await window.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{look}.png"), FullPage = true });
        }
    }
}
