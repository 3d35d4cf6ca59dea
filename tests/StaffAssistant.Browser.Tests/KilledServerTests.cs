using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaffAssistant.Testing;

namespace StaffAssistant.Browser.Tests;

/// <summary>R20, F17 to F19: the server is killed while an answer comes, and started again. Every window finds back by itself, and everything is there once.</summary>
public sealed partial class KilledServerTests(CountyBrowser browser, CountyProcess county, ITestOutputHelper output) : IClassFixture<CountyProcess>
{
    private const string Tagegeld = "Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?";

    /// <summary>In milliseconds after the question is on its way.</summary>
    private const int LastKill = 200;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_killed_in_mid_answer_loses_and_doubles_nothing()
    {
        await using var window = await browser.OpenAsync(new(), county.Address);
        await window.SignInAsync("jb", "/");
        var (kills, unfinished) = (LongRun.Count(1, 20), 0);
        for (var kill = 0; kill < kills; kill++)
        {
            await window.GoAsync("/");
            await window.Page.Locator("#frage:focus").WaitForAsync();
            await window.Page.Locator("#frage").FillAsync($"{Tagegeld} ({kill + 1})");
            await window.Page.Keyboard.PressAsync("Enter");
            await window.Page.WaitForURLAsync("**/?frage=*");
            await Task.Delay(kill * LastKill / Math.Max(1, kills - 1), Cancel);
            await county.KillAsync();
            unfinished += await window.Page.Locator(".actions [data-copy]").CountAsync() == 0 ? 1 : 0;
            // Every other time it is a tablet that sleeps until all is over.
            await using var sleep = kill % 2 == 1 ? await Sleep.BeginAsync(window.Page) : null;
            await county.StartAsync(Cancel);
            if (sleep is not null)
                await sleep.EndAsync();

            await ExpectAnswerOnceAsync(window);
        }

        await window.GoAsync("/verlauf");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { NameRegex = NumberedQuestion })).ToHaveCountAsync(kills);
        output.WriteLine($"{kills} of {kills} kills recovered, {unfinished} of them before the answer was whole.");
    }

    [Fact]
    public async Task Two_windows_of_one_conversation_find_back_to_the_same_turns()
    {
        await using var window = await browser.OpenAsync(new(), county.Address);
        await window.SignInAsync("jb", $"/?frage={Uri.EscapeDataString(Tagegeld)}");
        await ExpectAnswerOnceAsync(window);
        await window.Page.WaitForURLAsync("**gespraech=*");
        var second = new CountyPage(await window.Page.Context.NewPageAsync(), []);
        await second.GoAsync(window.Page.Url);
        await ExpectAnswerOnceAsync(second);

        await AskAsync(window, "Und bei einer mehrtägigen?");
        await AskAsync(second, "Wie hoch ist es bei einer mehrtägigen Dienstreise?");
        await county.KillAsync();
        await county.StartAsync(Cancel);

        foreach (var each in new[] { window, second })
        {
            await Assertions.Expect(each.Page.Locator(".statement").Filter(new() { HasText = "28 Euro" })).ToHaveCountAsync(1);
            await Assertions.Expect(each.Page.Locator(".actions [data-copy]").First).ToBeVisibleAsync();
            await Assertions.Expect(each.Page.Locator(".earlier details")).ToHaveCountAsync(2);
        }
    }

    private static async Task AskAsync(CountyPage window, string question)
    {
        var before = window.Page.Url;
        await window.Page.Locator("#frage").FillAsync(question);
        await window.Page.Locator("#frage").PressAsync("Enter");
        await window.Page.WaitForURLAsync(address => address != before);
    }

    private static async Task ExpectAnswerOnceAsync(CountyPage window)
    {
        await Assertions.Expect(window.Page.Locator(".statement").First).ToContainTextAsync("14 Euro");
        await Assertions.Expect(window.Page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".actions [data-copy]").First).ToBeVisibleAsync();
        var said = await window.Page.Locator(".statement").AllTextContentsAsync();
        Assert.Equal(said.Distinct(), said);
    }

    [GeneratedRegex(@"^Wie hoch.*\(\d+\)$")]
    private static partial Regex NumberedQuestion { get; }

    /// <summary>The browser lays the page still, as a tablet does that is put away.</summary>
    private sealed class Sleep(ICDPSession session) : IAsyncDisposable
    {
        public static async Task<Sleep> BeginAsync(IPage page)
        {
            var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
            return new Sleep(session);
        }

        public async Task EndAsync() => await session.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });

        public async ValueTask DisposeAsync() => await session.DetachAsync();
    }
}
