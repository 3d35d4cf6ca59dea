namespace StaffAssistant.Browser.Tests;

/// <summary>Photographs every page in every look, for people to look at: set STAFFASSISTANT_SHOTS to a folder.</summary>
public sealed class ScreenshotTests(CountyBrowser browser)
{
    private const string Tagegeld = "Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?";
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(700);

    /// <summary>Name, address, person (none: not signed in), and what is opened before the shutter falls.</summary>
    private static readonly (string Name, string Path, string? Person, string? Click)[] Pages =
    [
        ("anmelden", "/anmelden", null, null),
        ("anmelden-anzeige", "/anmelden", null, "[popovertarget=anzeige]"),
        ("fragen", "/", "jb", null),
        ("fragen-antwort", Ask(Tagegeld), "jb", null),
        ("fragen-zitat", Ask(Tagegeld), "jb", ".cite"),
        ("fragen-damals", Ask(Tagegeld) + "&stichtag=2025-06-01", "jb", null),
        ("fragen-liste", Ask("Welche Unterlagen gehören zum Antrag auf Mietkaution?"), "jb", null),
        ("fragen-tabelle", Ask("Wer zeichnet einen Bescheid über 5.000 Euro?"), "jb", null),
        ("fragen-nicht-eindeutig", Ask("Darf ich meinen Hund mit ins Büro bringen?"), "jb", "summary"),
        ("fragen-keine-quelle", Ask("Wie wird das Wetter in Honolulu?"), "jb", null),
        ("quelle", Ask(Tagegeld), "jb", "#quelle-1 h3 a"),
        ("stichtag", "/?stichtag=2024-05-01", "jb", ".bar [popovertarget=stichtag]"),
        ("sammlungen", "/", "jb", ".bar [popovertarget=sammlungen]"),
        ("konto", "/", "jb", "[popovertarget=konto]"),
        ("bibliothek", "/bibliothek", "ad", null),
        ("bibliothek-entfernen", "/bibliothek", "ad", "table.docs .action button:last-child"),
        ("bibliothek-berichtigen", "/bibliothek", "ad", "table.docs .action button"),
        ("bibliothek-leer", "/bibliothek?suche=gibtesnicht", "ad", null),
        ("kein-zugriff", "/bibliothek", "jb", null),
        ("nicht-gefunden", "/gibt-es-nicht", "jb", null),
    ];

    [Fact]
    public async Task Every_page_can_be_photographed()
    {
        var folder = Environment.GetEnvironmentVariable("STAFFASSISTANT_SHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "STAFFASSISTANT_SHOTS names no folder.");
        foreach (var look in AllLooks())
            await PhotographAsync(look, folder!);
    }

    private static string Ask(string question) => $"/?frage={Uri.EscapeDataString(question)}";

    private static IEnumerable<PageLook> AllLooks() =>
        from width in new[] { 1280, 390 }
        from look in new[] { ("light", "de"), ("dark", "de"), ("light", "en"), ("dark", "en"), ("contrast", "de") }
        select new PageLook(look.Item1, look.Item2, width);

    private async Task PhotographAsync(PageLook look, string folder)
    {
        foreach (var (name, path, person, click) in Pages)
        {
            await using var window = await browser.OpenAsync(look);
            if (person is not null)
                await window.SignInAsync(person);
            await window.Page.GotoAsync(path);
            await window.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            if (click is not null && await window.Page.Locator(click).First.IsVisibleAsync())
            {
                await window.Page.Locator(click).First.ClickAsync();
                await Task.Delay(Settling, TestContext.Current.CancellationToken);
            }
            await window.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{look}.png"), FullPage = true });
        }
    }
}
