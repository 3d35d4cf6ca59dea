using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class AskPageTests(CountyBrowser browser)
{
    private const string Tagegeld = "Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?";

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_sign_in_to_the_marked_passage_as_text_and_in_the_original()
    {
        await using var window = await browser.OpenAsync(new());
        await window.Page.GotoAsync("/anmelden");
        await TabToAsync(window, "button[name=person][value=jb]");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator("#frage:focus").WaitForAsync();
        await window.Page.Keyboard.TypeAsync(Tagegeld);
        await window.Page.Keyboard.PressAsync("Enter");
        await AnsweredAsync(window, Ask(Tagegeld));
        Assert.Contains("14 Euro", await window.Page.Locator(".statement").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains(Ask(Tagegeld), window.Page.Url, StringComparison.Ordinal);

        await TabToAsync(window, ".cite");
        await Assertions.Expect(window.Page.Locator(".cite:focus + .cite-tip")).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(window.Page.Locator(".cite:focus + .cite-tip")).ToBeHiddenAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#quelle-1.source-on")).ToBeVisibleAsync();
        await TabToAsync(window, "#quelle-1 h3 a");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator(".said:focus mark")).ToHaveTextAsync("Bei eintägigen Dienstreisen mit einer Abwesenheit von mehr als 8 Stunden beträgt das Tagegeld 14 Euro.");
        await Assertions.Expect(window.Page.Locator(".said:focus")).ToBeInViewportAsync();
        Assert.DoesNotContain("Abwesenheit", window.Page.Url, StringComparison.Ordinal);

        await TabToAsync(window, "input[name=ansicht]", "Shift+Tab");
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(window.Page.Locator(".leaf mark[data-current]")).ToHaveTextAsync(
            ["Bei", "eintägigen Dienstreisen mit einer Abwesenheit von mehr als 8 Stunden beträgt das", "Tagegeld 14 Euro."]);
        await Assertions.Expect(window.Page.Locator(".leaf mark[data-current]").First).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator("input[name=ansicht]:focus")).ToBeCheckedAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_past_stichtag_gives_the_amount_of_that_day_and_says_so()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb", Ask(Tagegeld) + "&stichtag=2025-06-01");
        await AnsweredAsync(window, Ask(Tagegeld));

        Assert.Contains("13 Euro", await window.Page.Locator(".statement").First.TextContentAsync(), StringComparison.Ordinal);
        await Assertions.Expect(window.Page.Locator(".proof .badge-warn")).ToHaveTextAsync("Stichtag 01.06.2025");
        await Assertions.Expect(window.Page.Locator(".source .badge-warn").First).ToHaveTextAsync("abgelöst");

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Nach den Regelungen von heute fragen" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".statement").First).ToContainTextAsync("14 Euro");
    }

    [Fact]
    public async Task A_shared_address_is_answered_with_the_rights_of_whoever_opens_it()
    {
        var address = Ask("Welche Skala verwendet die Beurteilung?");
        await using var leader = await browser.OpenAsync(new());
        await leader.SignInAsync("mk", address);
        await Assertions.Expect(leader.Page.Locator(".statements")).ToContainTextAsync("Skala von 1 bis 6 Punkten");
        var source = await leader.Page.Locator("#quelle-1 h3 a").GetAttributeAsync("href");

        await using var helper = await browser.OpenAsync(new());
        await helper.SignInAsync("ex", address);
        await AnsweredAsync(helper, address);
        Assert.DoesNotContain("Skala von 1 bis 6", await helper.Page.ContentAsync(), StringComparison.Ordinal);
        var answer = await helper.Page.GotoAsync(source!);

        Assert.Equal(404, answer!.Status);
        await Assertions.Expect(helper.Page.Locator("h1")).ToHaveTextAsync("Diese Seite gibt es nicht");
    }

    [Fact]
    public async Task Escape_stops_and_what_had_come_stays()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        await window.Page.Locator("#frage:focus").WaitForAsync();
        await window.Page.Locator("#frage").FillAsync(Tagegeld + "...");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".statement").WaitForAsync();
        await window.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(window.Page.Locator(".proof .badge-warn")).ToHaveTextAsync("Angehalten");
        await Assertions.Expect(window.Page.Locator(".statement")).ToHaveCountAsync(1);
        await Assertions.Expect(window.Page.Locator("#frage")).ToHaveValueAsync(Tagegeld + "...");
    }

    [Fact]
    public async Task Shift_and_enter_break_the_line_and_a_slash_leads_back_to_the_box()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        await window.Page.Locator("#frage:focus").WaitForAsync();
        await window.Page.Keyboard.TypeAsync("a/b");
        await window.Page.Keyboard.PressAsync("Shift+Enter");
        await window.Page.Keyboard.TypeAsync("c");
        await window.Page.Locator(".examples a").First.FocusAsync();
        await window.Page.Keyboard.PressAsync("/");
        await window.Page.Locator("#frage:focus").WaitForAsync();

        await Assertions.Expect(window.Page.Locator("#frage")).ToHaveValueAsync("a/b\nc");
    }

    [Fact]
    public async Task What_is_typed_before_the_answer_comes_stays_in_the_box()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        var box = window.Page.Locator("#frage:focus");
        await box.FillAsync("Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?");

        // In one go, faster than the address can change.
        await box.EvaluateAsync(
            """
            box => {
              box.form.requestSubmit();
              box.value = "Und bei";
              box.dispatchEvent(new InputEvent("input", { bubbles: true }));
            }
            """);
        await Assertions.Expect(window.Page.Locator(".statement").First).ToContainTextAsync("14 Euro");
        await Assertions.Expect(window.Page.Locator(".actions [data-copy]").First).ToBeVisibleAsync();

        await Assertions.Expect(box).ToHaveValueAsync("Und bei");
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_in_a_sentence_and_the_page_lives_on()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        await window.Page.Locator("#frage:focus").WaitForAsync();
        await window.Page.Locator("#frage").FillAsync("Anfang ");
        await PasteAsync(window, 100_000);
        await Assertions.Expect(window.Page.Locator("[data-paste-refused]")).ToContainTextAsync("zu lang zum Einfügen");
        await Assertions.Expect(window.Page.Locator("#frage")).ToHaveValueAsync("Anfang ");

        await window.Page.Locator("#frage").FillAsync(new string('ß', 7_000));
        await Assertions.Expect(window.Page.Locator("#zu-lang")).ToContainTextAsync("kürzen Sie sie um 5.000 Zeichen");
        await window.Page.Locator("#frage").FillAsync(Tagegeld);
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator(".statement").First).ToContainTextAsync("14 Euro");
    }

    [Fact]
    public async Task The_longest_question_survives_a_reload()
    {
        var question = "Tagegeld " + new string('ä', 1_991);
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        await window.Page.Locator("#frage:focus").WaitForAsync();
        await window.Page.Locator("#frage").FillAsync(question);
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator("#antwort, #keine").WaitForAsync();

        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        var answer = await window.Page.ReloadAsync();

        Assert.Equal(200, answer!.Status);
        await Assertions.Expect(window.Page.Locator("#frage")).ToHaveValueAsync(question);
    }

    [Fact]
    public async Task A_copy_takes_the_sources_along_and_says_so()
    {
        await using var window = await browser.OpenAsync(new());
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.SignInAsync("jb", Ask(Tagegeld));
        await window.WaitUntilInteractiveAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Kopieren mit Quellen" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("[data-copy-status]")).ToHaveTextAsync("Antwort und Quellen sind in der Zwischenablage.");

        var copied = await window.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        Assert.Contains("beträgt das Tagegeld 14 Euro. [1]", copied, StringComparison.Ordinal);
        Assert.Contains("\nQuellen\n[1] Reisekosten (DA 3.2), § 6 Abs. 1", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_a_chip_leads_down_to_its_source()
    {
        await using var window = await browser.OpenAsync(PageLook.Phone);
        await window.SignInAsync("jb", Ask(Tagegeld));
        await window.Page.Locator(".cite").First.ClickAsync();

        await Assertions.Expect(window.Page.Locator("#quelle-1:focus")).ToBeInViewportAsync();
    }

    private static string Ask(string question) => $"/?frage={Uri.EscapeDataString(question)}";

    private static async Task AnsweredAsync(CountyPage window, string path)
    {
        if (path.Contains("frage=", StringComparison.Ordinal))
            await window.Page.Locator("p[role=status]:not(:empty)").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        else
            await window.Page.Locator(".examples").WaitForAsync();
    }

    private static async Task TabToAsync(CountyPage window, string selector, string key = "Tab")
    {
        for (var step = 0; step < 40; step++)
        {
            await window.Page.Keyboard.PressAsync(key);
            if (await window.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"Tab does not lead to {selector}.");
    }

    private static Task PasteAsync(CountyPage window, int length) => window.Page.EvaluateAsync(
        """
        length => {
          const data = new DataTransfer();
          data.setData("text", "x".repeat(length));
          document.getElementById("frage").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        length);
}
