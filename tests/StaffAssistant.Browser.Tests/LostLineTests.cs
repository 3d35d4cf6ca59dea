using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaffAssistant.Testing;

namespace StaffAssistant.Browser.Tests;

/// <summary>R20, F17: the line is cut while an answer comes; the page finds back by itself, and everything is there once.</summary>
public sealed class LostLineTests(CountyBrowser browser)
{
    private const string Tagegeld = "Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?";

    /// <summary>In milliseconds after Enter. An answer takes some 100 on an idle machine.</summary>
    private const int LastCut = 200;

    [Fact]
    public async Task F17_a_line_cut_at_any_point_of_an_answer_loses_and_doubles_nothing()
    {
        await using var window = await browser.OpenAsync(new());
        var lines = await Lines.HoldAsync(window);
        await window.SignInAsync("mk", "/");
        var points = LongRun.Count(2, 20);
        for (var point = 0; point < points; point++)
        {
            await window.GoAsync("/");
            await window.Page.Locator("#frage:focus").WaitForAsync();
            await window.Page.Locator("#frage").FillAsync($"{Tagegeld} ({point + 1})");
            await window.Page.Keyboard.PressAsync("Enter");
            await window.Page.WaitForURLAsync("**/?frage=*");
            await Task.Delay(point * LastCut / Math.Max(1, points - 1), TestContext.Current.CancellationToken);
            await lines.CutAsync();

            await Assertions.Expect(window.Page.Locator(".statement").First).ToContainTextAsync("14 Euro");
            await Assertions.Expect(window.Page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
            await Assertions.Expect(window.Page.Locator(".actions [data-copy]").First).ToBeVisibleAsync();
            var said = await window.Page.Locator(".statement").AllTextContentsAsync();
            Assert.Equal(said.Distinct(), said);

            // And so it is for whoever opens the address anew.
            await window.Page.ReloadAsync();
            await window.WaitUntilInteractiveAsync();
            await Assertions.Expect(window.Page.Locator(".statement")).ToHaveTextAsync(said);
        }

        await window.GoAsync("/verlauf");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(@"^Wie hoch.*\(\d+\)$") })).ToHaveCountAsync(points);
        TestContext.Current.SendDiagnosticMessage($"{points} of {points} cuts recovered.");
    }

    [Fact]
    public async Task A_question_that_is_sent_while_there_is_no_line_stands_in_the_box_again()
    {
        await using var window = await browser.OpenAsync(new());
        var lines = await Lines.HoldAsync(window);
        await window.SignInAsync("jb", "/");
        await window.Page.Locator("#frage:focus").WaitForAsync();
        await window.Page.Locator("#frage").FillAsync(Tagegeld);
        await lines.CutAsync(forGood: true);
        await Assertions.Expect(window.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        // Left while there is no line: nothing of the page can come between any more.
        await window.Page.GotoAsync("about:blank");
        lines.AreBack();
        await window.GoAsync("/");

        await Assertions.Expect(window.Page.Locator("#frage")).ToHaveValueAsync(Tagegeld);
    }

    [Fact]
    public async Task A_page_that_the_server_does_not_know_any_more_is_loaded_again_unless_words_would_be_lost()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb", "/zusammenfassen");
        await window.Page.Locator("#eingabe-text").FillAsync("Das ist noch nirgends gespeichert.");
        await window.Page.EvaluateAsync("() => { window.stayed = true; }");

        await TellRejectedAsync(window);
        await Assertions.Expect(window.Page.Locator("#eingabe-text")).ToHaveValueAsync("Das ist noch nirgends gespeichert.");
        Assert.True(await window.Page.EvaluateAsync<bool>("() => window.stayed === true"));

        await window.Page.Locator("#eingabe-text").FillAsync(string.Empty);
        await TellRejectedAsync(window);
        await window.Page.WaitForFunctionAsync("() => window.stayed === undefined");
    }

    private static Task TellRejectedAsync(CountyPage window) => window.Page.EvaluateAsync(
        "() => { document.getElementById('components-reconnect-modal').dispatchEvent(new CustomEvent('components-reconnect-state-changed', { detail: { state: 'rejected' } })); }");

    /// <summary>Every line that a page opens goes through here, so that it can be cut.</summary>
    private sealed class Lines
    {
        private readonly List<IWebSocketRoute> _open = [];
        private volatile bool _areDown;

        public static async Task<Lines> HoldAsync(CountyPage window)
        {
            var lines = new Lines();
            await window.Page.RouteWebSocketAsync("**/_blazor**", lines.Add);
            return lines;
        }

        public void AreBack() => _areDown = false;

        public async Task CutAsync(bool forGood = false)
        {
            _areDown = forGood;
            IWebSocketRoute[] open;
            lock (_open)
            {
                open = [.. _open];
                _open.Clear();
            }

            foreach (var line in open)
                await line.CloseAsync(new() { Code = 4000 });
        }

        private void Add(IWebSocketRoute line)
        {
            if (_areDown)
            {
                _ = line.CloseAsync(new() { Code = 4000 });
                return;
            }

            line.ConnectToServer();
            lock (_open)
                _open.Add(line);
        }
    }
}
