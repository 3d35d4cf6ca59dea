using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>Each function of the workbench from the page's first Tab to a result, without a mouse.</summary>
public sealed class KeyboardPathTests(CountyBrowser browser) : IAsyncLifetime
{
    private const string Text = """
        Die Frist für den Antrag beträgt 14 Tage. Sie beginnt mit dem Tag nach der Bekanntgabe.

        Der Antrag wird von der Sachbearbeitung geprüft. Das Tagegeld beträgt 14 Euro. Eine Verlängerung der Frist ist nicht möglich.
        """;

    private CountyPage _window = null!;
    private Keyboard _keys = null!;

    private IPage Page => _window.Page;

    public async ValueTask InitializeAsync()
    {
        _window = await browser.OpenAsync(new());
        _keys = new Keyboard(Page);
    }

    public async ValueTask DisposeAsync()
    {
        // A window that was never opened was skipped.
        if (_window is not null)
            await _window.DisposeAsync();
    }

    [Fact]
    public async Task A_text_is_summarised_and_a_sentence_leads_to_its_place_and_back()
    {
        await OpenAsync("/zusammenfassen");
        await _keys.GoAndTypeAsync("#eingabe-text", Text);
        await _keys.GoAndPressAsync("form button[type=submit]");
        await Page.Locator(".summary li").First.WaitForAsync();
        await _keys.IsSomewhereAsync();

        await _keys.GoAndPressAsync(".summary .places a");
        await Page.Locator(".sheet > :focus").WaitForAsync();
        await _keys.GoAndPressAsync(".sheet .back");

        await Page.Locator(".summary li:focus").WaitForAsync();
    }

    [Fact]
    public async Task Two_texts_are_compared_and_a_changed_figure_leads_to_its_paragraph()
    {
        await OpenAsync("/vergleichen");
        await _keys.GoAndTypeAsync("#alt-text", Text);
        await _keys.GoAndTypeAsync("#neu-text", Text.Replace("14 Euro", "28 Euro", StringComparison.Ordinal));
        await _keys.GoAndPressAsync("form button[type=submit]");
        await Page.Locator("table a").First.WaitForAsync();
        await _keys.IsSomewhereAsync();

        await _keys.GoAndPressAsync("table a");

        await Page.Locator(".rows :focus, .rows:focus-within").First.WaitForAsync();
    }

    [Fact]
    public async Task Notes_become_minutes_that_are_saved()
    {
        await OpenAsync("/protokoll");
        await _keys.GoAndTypeAsync("#eingabe-text", "Teilnehmende: Jana Brandt\nTOP 1 Haushalt\nBeschluss: Der Ansatz bleibt.\n");
        await _keys.GoAndPressAsync("form button[type=submit]");
        await Page.Locator("#entwurf").WaitForAsync();
        await _keys.IsSomewhereAsync();
        // The minutes have the focus; what can be done with them stands above.
        await Page.Locator("#entwurf:focus").WaitForAsync();
        for (var back = 0; back < 4; back++)
            await _keys.PressAsync("Shift+Tab");

        var download = await Page.RunAndWaitForDownloadAsync(() => _keys.PressAsync("Enter"));

        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_checked_and_a_finding_leads_to_its_place_and_back()
    {
        await OpenAsync("/sprache-pruefen");
        await _keys.GoAndTypeAsync("#eingabe-text", Text);
        await _keys.GoAndPressAsync("form button[type=submit]");
        await Page.Locator("#fund-1").WaitForAsync();
        await _keys.IsSomewhereAsync();

        await _keys.GoAndPressAsync("#fund-1 a");
        await Page.Locator(".sheet > :focus").WaitForAsync();
        await _keys.GoAndPressAsync(".sheet .back");

        await Page.Locator("li[id^=fund-]:focus").WaitForAsync();
    }

    [Fact]
    public async Task A_chat_is_held_and_forgotten()
    {
        await OpenAsync("/chat");
        await _keys.GoAndTypeAsync("#chat-text", "Formuliere einen freundlichen Gruß.");
        await _keys.GoAndPressAsync("form button[type=submit]");
        await Page.Locator(".turns .reply:not([aria-busy])").WaitForAsync();
        await _keys.IsSomewhereAsync();

        await _keys.GoAndPressAsync("form button:not([type=submit])", "Space");

        await Assertions.Expect(Page.Locator(".turns li")).ToHaveCountAsync(0);
        await _keys.IsSomewhereAsync();
    }

    [Fact]
    public async Task A_file_of_ones_own_is_brought_in_and_taken_away()
    {
        await OpenAsync("/meine-dokumente");
        await _keys.GoToAsync("#eigene-dateien");
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => _keys.PressAsync("Enter"), new() { Timeout = 60_000 });
        await chooser.SetFilesAsync(new FilePayload { Name = "eigen.md", MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes("# Eigenes\n\n" + Text) });
        await Page.Locator(".docs-own li").WaitForAsync();
        await _keys.IsSomewhereAsync();

        await _keys.GoAndPressAsync(".docs-own button");

        await Assertions.Expect(Page.Locator(".docs-own li")).ToHaveCountAsync(0);
        await _keys.IsSomewhereAsync();
    }

    [Fact]
    public async Task A_template_is_filled_and_saved_as_a_draft()
    {
        await OpenAsync("/schreiben");
        await _keys.GoAndTypeAsync("#vorlagen-suche", "Aktennotiz");
        await Assertions.Expect(Page.Locator(".templates li")).ToHaveCountAsync(1);
        await _keys.GoAndPressAsync(".templates a");
        await Page.Locator("#feld-1").WaitForAsync();

        await _keys.GoAndTypeAsync("#feld-1", "50.2-7/26");
        await _keys.GoToAsync("#feld-2");
        await _keys.PressAsync("ArrowDown");
        await _keys.GoAndTypeAsync("#feld-5", "Jana Brandt");
        await _keys.GoToAsync("#feld-6");
        await Assertions.Expect(Page.Locator(".sheet")).ToContainTextAsync("Jana Brandt");
        await _keys.GoToAsync("a[href$='/docx']");
        var download = await Page.RunAndWaitForDownloadAsync(() => _keys.PressAsync("Enter"));

        Assert.Contains("50.2-7/26", await Page.Locator(".sheet").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Telefongespräch", await Page.Locator(".sheet").TextContentAsync(), StringComparison.Ordinal);
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        await _keys.IsSomewhereAsync();
    }

    [Fact]
    public async Task What_is_found_is_set_aside_noted_and_dropped_again()
    {
        await OpenAsync("/recherche");
        await _keys.GoAndTypeAsync("#suche", "Mietkaution");
        await _keys.PressAsync("Enter");
        await Page.Locator(".results li").First.WaitForAsync();
        await _keys.IsSomewhereAsync();

        await _keys.GoAndPressAsync(".results .remember button", "Space");
        await Assertions.Expect(Page.Locator(".results .remember button").First).ToHaveAttributeAsync("aria-pressed", "true");
        await _keys.IsSomewhereAsync();

        await OpenAsync("/merkliste");
        await _keys.GoAndTypeAsync(".entries textarea", "Für den Vermerk");
        await _keys.GoAndPressAsync(".entries button:last-child");
        await Assertions.Expect(Page.Locator(".entries li")).ToHaveCountAsync(0);
        await _keys.IsSomewhereAsync();
    }

    private async Task OpenAsync(string path)
    {
        await _window.SignInAsync("th", path);
        await _keys.SkipToContentAsync();
    }
}
