using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class FeedbackTests(CountyBrowser browser)
{
    private const string Question = "Wie wird das Wetter in Honolulu?";

    /// <summary>Notes when the page's own script has done all that it does at first: it then listens for what is pasted, among other things.</summary>
    private const string NoteAttached =
        """
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          if (type === "paste" && this instanceof HTMLTextAreaElement) setTimeout(() => window.attached = true);
          return add.call(this, type, ...rest);
        };
        """;

    [Fact]
    public async Task The_keyboard_alone_reports_a_gap_whose_text_was_seen_and_changed()
    {
        var changed = $"Wie ist das Wetter auf Dienstreisen? {Guid.NewGuid():N}";
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb", $"/?frage={Uri.EscapeDataString(Question)}");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Als Lücke melden" }).FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#gesendete-frage")).ToHaveValueAsync(Question);
        await window.Page.Locator("#gesendete-frage").FillAsync(changed);
        await window.Page.Locator("#gehoert-zu").SelectOptionAsync("Personal");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Senden" }).FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".feedback-said")).ToContainTextAsync("Gesendet.");
        Assert.Empty(window.Faults);

        await using var editor = await browser.OpenAsync(new());
        await editor.SignInAsync("ad", "/luecken");
        var card = editor.Page.Locator(".entry", new() { HasTextString = changed });
        await card.GetByLabel("Stand").SelectOptionAsync("Done");
        await card.GetByLabel("Notiz").FillAsync("In die FAQ aufgenommen.");
        await card.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(card).ToHaveCountAsync(0);

        await editor.GoAsync("/luecken?stand=erledigt");
        await Assertions.Expect(card.GetByLabel("Notiz")).ToHaveValueAsync("In die FAQ aufgenommen.");
    }

    [Fact]
    public async Task Who_has_gone_into_the_answer_is_not_called_back_by_what_loads_late()
    {
        await using var window = await browser.OpenAsync(new());
        var button = window.Page.GetByRole(AriaRole.Button, new() { Name = "Als Lücke melden" });
        var gone = new TaskCompletionSource();
        await window.Page.AddInitScriptAsync(NoteAttached);
        await window.Page.RouteAsync("**/AskPage*.js", async route =>
        {
            await gone.Task;
            await route.ContinueAsync();
        });
        await window.SignInAsync("jb", $"/?frage={Uri.EscapeDataString(Question)}");
        await button.FocusAsync();

        gone.SetResult();
        await window.Page.WaitForFunctionAsync("() => window.attached");

        await Assertions.Expect(button).ToBeFocusedAsync();
    }
}
