using Microsoft.Playwright;
using static StaffAssistant.Browser.Tests.PageTexts;

namespace StaffAssistant.Browser.Tests;

/// <summary>What a person does to bring states of pages about.</summary>
internal static class PageSteps
{
    /// <summary>Opens a menu of the bar; on a phone some of them stand elsewhere.</summary>
    public static Func<IPage, Task> Menu(string id) => Click($"[popovertarget^={id}]", $"[id^={id}]:popover-open");

    /// <summary>Opens the further entries of the navigation where they are not open anyway.</summary>
    public static async Task More(IPage page)
    {
        var button = page.Locator("[popovertarget=mehr]");
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
    }

    /// <summary>Opens the choices of the register where they are not open anyway.</summary>
    public static async Task Narrow(IPage page)
    {
        var button = page.Locator(".head [popovertarget=eingrenzen]");
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
        await page.Locator("#eingrenzen a").First.WaitForAsync();
    }

    /// <summary>Opens the choices of the search where they are not open anyway.</summary>
    public static async Task NarrowHits(IPage page)
    {
        var button = page.Locator(".head [popovertarget=eingrenzen]");
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
        await page.Locator("#eingrenzen input").First.WaitForAsync();
    }

    /// <summary>Writes something with personal data, to see what would leave.</summary>
    public static async Task TypeInChat(IPage page)
    {
        await page.Locator("#chat-text").FillAsync("Formulieren Sie einen Gruß an jutta.wessels@example.org.");
        await page.Locator("form button[type=submit]").Last.ClickAsync();
        await page.Locator(".leaves").WaitForAsync();
    }

    /// <summary>Looks into a document for values of the open fields.</summary>
    public static async Task FillField(IPage page)
    {
        await page.Locator("details.from summary").ClickAsync();
        await page.Locator("#fuellen-suche").FillAsync("reise");
        await page.Locator("details.from button[type=submit]").ClickAsync();
        await page.Locator(".documents button").First.ClickAsync();
        await page.Locator("details.from p[role=status]:not(:empty)").WaitForAsync();
    }

    /// <summary>Puts notes in order and has those of the first item worded.</summary>
    public static async Task WordMinutes(IPage page)
    {
        await TypeIn("#entwurf", ("eingabe", Notes))(page);
        await page.Locator("#ausformulieren ~ ul button").First.ClickAsync();
        await page.Locator(".proposal").WaitForAsync();
    }

    /// <summary>Types bullet points into the first long field and has them worded.</summary>
    public static async Task WordField(IPage page)
    {
        var field = page.Locator(".field", new() { Has = page.Locator(".wording") }).First;
        await field.Locator("textarea").FillAsync("Antrag auf Mietkaution liegt vor seit 3. November 2026\nUnterlagen fehlen noch nicht alle\nKaution beträgt 1.200 Euro");
        await field.Locator(".wording button").First.ClickAsync();
        await page.Locator(".proposal").WaitForAsync();
    }

    /// <summary>Uploads two files for oneself, one of which is refused.</summary>
    public static async Task UploadOwn(IPage page)
    {
        if (await page.Locator(".docs-own li").CountAsync() == 0)
        {
            await page.Locator("#eigene-dateien:enabled").SetInputFilesAsync([
                new FilePayload { Name = "Projektplan.md", MimeType = "text/markdown", Buffer = "# Projektplan\n\nDas Projekt beginnt am 3. März 2027.\n"u8.ToArray() },
                new FilePayload { Name = "Kaputt.pdf", MimeType = "application/pdf", Buffer = "kein PDF"u8.ToArray() },
            ]);
        }

        await page.Locator(".docs-own li").First.WaitForAsync(new() { Timeout = 60_000 });
        await page.Locator(".jobs .why").First.WaitForAsync(new() { Timeout = 60_000 });
    }

    /// <summary>Sets the first hit aside and opens the list.</summary>
    public static async Task KeepFirst(IPage page)
    {
        var button = page.Locator(".results li button").First;
        if (await button.GetAttributeAsync("aria-pressed") == "false")
            await button.ClickAsync();
        await page.Locator(".results li button[aria-pressed=true]").First.WaitForAsync();
        await page.Locator("a[href^='/merkliste']").First.ClickAsync();
        await page.Locator(".entries textarea").First.WaitForAsync();
    }

    /// <summary>Takes the first entry of the reading list along to the drafts.</summary>
    public static async Task TakeFirst(IPage page)
    {
        await KeepFirst(page);
        await page.Locator(".entries input[type=checkbox]").First.CheckAsync();
        await page.Locator(".actions .btn-main").ClickAsync();
        await page.Locator(".templates li").First.WaitForAsync();
    }

    /// <summary>Takes it into a template that has no place for passages.</summary>
    public static async Task TakeAside(IPage page)
    {
        await TakeFirst(page);
        await page.Locator(".templates a", new() { HasTextString = "Aktennotiz" }).First.ClickAsync();
        await page.Locator(".aside li").First.WaitForAsync();
    }

    /// <summary>Sets a sentence of an answer aside and opens the list.</summary>
    public static async Task KeepSentence(IPage page)
    {
        var button = page.Locator(".source .remember button").Filter(new() { Visible = true }).First;
        if (await button.GetAttributeAsync("aria-pressed") == "false")
            await button.ClickAsync();
        await page.Locator(".source .remember button[aria-pressed=true]").First.WaitForAsync();
        await page.GotoAsync("/merkliste");
        await page.Locator(".entries details.whole").First.WaitForAsync();
    }

    /// <summary>From the list over a source to the explanation who sees it.</summary>
    public static async Task Explain(IPage page)
    {
        await page.Locator("table.docs tbody th a").First.ClickAsync();
        await page.Locator("a[href*='/verwaltung/zugriff']").Filter(new() { Visible = true }).First.WaitForAsync();
        await page.Locator("main a[href*='/verwaltung/zugriff']").First.ClickAsync();
        await page.Locator(".reasons").WaitForAsync();
    }

    /// <summary>Asks on, and opens what was asked before.</summary>
    public static async Task FollowUp(IPage page)
    {
        await page.Locator("#frage").FillAsync("Und bei einer mehrtägigen?");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".understood").WaitForAsync();
        await page.Locator(".earlier summary").First.ClickAsync();
        await page.Locator(".earlier details[open] p a").First.WaitForAsync();
    }

    public static async Task History(IPage page)
    {
        await page.Locator(".ask-row a[href='/verlauf']").ClickAsync();
        await page.Locator(".history a").First.WaitForAsync();
    }

    public static async Task Then(IPage page, Func<IPage, Task> first, string target, string then)
    {
        await first(page);
        await Click(target, then)(page);
    }

    /// <summary>Clicks the first of <paramref name="target"/> that can be seen and waits for <paramref name="then"/>.</summary>
    public static Func<IPage, Task> Click(string target, string then) => async page =>
    {
        await page.Locator(target).Filter(new() { Visible = true }).First.ClickAsync();
        await page.Locator(then).First.WaitForAsync();
    };

    /// <summary>Types texts into their fields, sends the form and waits for <paramref name="then"/>.</summary>
    public static Func<IPage, Task> TypeIn(string then, params (string Field, string Text)[] texts) => async page =>
    {
        foreach (var (field, text) in texts)
            await page.Locator($"#{field}-text").FillAsync(text);
        await page.Locator("form.choose button[type=submit]").ClickAsync();
        await page.Locator(then).First.WaitForAsync();
    };

    /// <summary>From the register over a source to its summary.</summary>
    public static async Task Summarise(IPage page)
    {
        await page.Locator("table.register tbody th a").First.ClickAsync();
        await page.Locator("a[href*='/zusammenfassen?dokument']").First.ClickAsync();
        await page.Locator(".summary li").First.WaitForAsync();
        await page.Locator(".places a").First.ClickAsync();
        await page.Locator("mark.now").WaitForAsync();
    }

    public static async Task Rewrite(IPage page)
    {
        await page.Locator("#ziel").SelectOptionAsync("English");
        await TypeIn("#uebertragen", ("eingabe", Rule))(page);
        await page.Locator(".working").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
