using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Testing;

namespace StaffAssistant.Browser.Tests;

public sealed partial class UploadTests(CountyBrowser browser) : IAsyncLifetime
{
    private const int Kilobyte = 1024;

    /// <summary>Makes files in the page and drops them on the zone.</summary>
    private const string Drop = """
        ([count, size, stem]) => {
          const transfer = new DataTransfer();
          for (let i = 0; i < count; i++) transfer.items.add(new File([`# ${stem} ${i}\n\n${stem} ${i} gilt.\n`, " ".repeat(size)], `${stem} ${i}.md`));
          const zone = document.querySelector("[data-drop]");
          for (const type of ["dragover", "drop"]) zone.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Another test's files may still stand in the list: all sums here count from nothing.
    public ValueTask InitializeAsync() => new(browser.App.ClearUploadsAsync("ad", CancellationToken.None));

    public ValueTask DisposeAsync() => new(browser.App.ClearUploadsAsync("ad", CancellationToken.None));

    [Theory]
    [ClassData(typeof(SeededLooks))]
    public async Task Thirteen_files_that_are_dropped_all_come_in_and_axe_finds_nothing_meanwhile(PageLook look)
    {
        await using var window = await OpenAsync(look);
        var stem = $"Stapel {look}";

        await DropAsync(window, 13, 0, stem);

        await window.Page.Locator(".upload").First.WaitForAsync();
        Assert.Empty(await window.AxeAsync());
        await Sum(window, 13, 13).WaitForAsync();
        await window.PhotographAsync($"aufnahme-{look}");
        Assert.Equal(13, await window.Page.Locator(".upload .badge-ok").CountAsync());
        Assert.Empty(await window.AxeAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_transfer_tells_how_far_it_is_and_can_be_cancelled_half_way()
    {
        await using var window = await OpenAsync(new());
        await SlowDownAsync(window, 100 * Kilobyte);
        await DropAsync(window, 1, 3000 * Kilobyte, "Langsam");

        await window.Page.Locator(".upload .state", new() { HasTextRegex = HalfSent() }).WaitForAsync();
        await window.PhotographAsync("aufnahme-halb");
        Assert.Empty(await window.AxeAsync());
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Langsam 0.md: Aufnahme abbrechen" }).ClickAsync();

        await window.Page.Locator(".upload").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Task.Delay(500, Cancel);
        Assert.Empty(await JobsAsync());
        Assert.Empty(Directory.GetFiles(browser.App.Services.GetRequiredService<DataDirectory>().Incoming));
    }

    [Fact]
    public async Task A_reload_in_the_middle_keeps_what_arrived_and_says_what_did_not()
    {
        await using var window = await OpenAsync(new());
        window.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await SlowDownAsync(window, 200 * Kilobyte);
        await DropAsync(window, 6, 300 * Kilobyte, "Neuladen");
        await Sum(window, 2, 6).Or(Sum(window, 3, 6)).WaitForAsync();

        await window.Page.ReloadAsync();
        await window.WaitUntilInteractiveAsync();

        await window.Page.GetByText("Die letzte Übertragung wurde unterbrochen").WaitForAsync();
        var arrived = (await JobsAsync()).Count;
        Assert.InRange(arrived, 2, 5);
        await Sum(window, arrived, arrived).WaitForAsync();
        Assert.Empty(await window.AxeAsync());
    }

    [Fact]
    public async Task A_transfer_goes_on_while_the_person_looks_at_another_page()
    {
        await using var window = await OpenAsync(new());
        await SlowDownAsync(window, 200 * Kilobyte);
        await DropAsync(window, 4, 200 * Kilobyte, "Weiter");
        await window.Page.Locator(".upload").First.WaitForAsync();

        await window.Page.Locator("nav a[href='/']").First.ClickAsync();
        await window.Page.Locator("textarea").WaitForAsync();
        await window.Page.GoBackAsync();

        await Sum(window, 4, 4).WaitForAsync();
    }

    [Fact]
    public async Task A_lost_line_says_what_was_kept_and_goes_on_by_itself()
    {
        await using var window = await OpenAsync(new());
        await window.Page.RouteAsync("**/bibliothek/aufnahme", route => route.AbortAsync());
        await DropAsync(window, 3, 0, "Leitung");

        await window.Page.GetByText("Die Verbindung ist unterbrochen. Angekommen und gespeichert: 0. Noch zu senden: 3").WaitForAsync();
        await window.PhotographAsync("aufnahme-leitung");
        Assert.Empty(await window.AxeAsync());
        await window.Page.UnrouteAllAsync();

        await Sum(window, 3, 3).WaitForAsync();
        Assert.False(await window.Page.Locator("[data-lost]").IsVisibleAsync());
    }

    [Fact]
    public async Task Very_many_files_leave_the_page_responsive()
    {
        await using var window = await OpenAsync(new());
        var (count, sent) = (LongRun.Count(150, 2000), 0);
        // The last ones stay on their way, however quick the machine is: something is left to be cancelled.
        await window.Page.RouteAsync("**/bibliothek/aufnahme", route => Interlocked.Increment(ref sent) <= count - 10 ? route.ContinueAsync() : Task.CompletedTask);
        await DropAsync(window, count, 0, "Menge");
        await Sum(window, null, count).WaitForAsync();

        var clock = System.Diagnostics.Stopwatch.StartNew();
        await window.Page.GetByLabel("Titel oder Nummer").FillAsync("gibt es nicht");
        await window.Page.GetByText("Kein Dokument passt zu diesen Filtern.").WaitForAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"filter answered after {clock.ElapsedMilliseconds} ms");

        await window.PhotographAsync("aufnahme-2000");
        // While the list is drawn anew it is empty for a moment, more than once.
        var drawn = await window.Page.WaitForFunctionAsync("() => document.querySelectorAll('.upload').length");
        Assert.InRange(await drawn.JsonValueAsync<int>(), 1, 100);
        Assert.Empty(await window.AxeAsync());
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Aufnahme abbrechen", Exact = true }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Liste leeren" }).ClickAsync(new() { Timeout = 60_000 });
        await window.Page.Locator(".uploads").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(window.Faults);
    }

    private async Task<CountyPage> OpenAsync(PageLook look)
    {
        var window = await browser.OpenAsync(look);
        await window.SignInAsync("ad", "/bibliothek");
        await window.Page.Locator("#dateien:enabled").WaitForAsync();
        return window;
    }

    private static Task DropAsync(CountyPage window, int count, int size, string stem) => window.Page.EvaluateAsync(Drop, new object[] { count, size, stem });

    /// <summary>The line that tells how many are over; null for any number of two digits or more.</summary>
    private static ILocator Sum(CountyPage window, int? over, int all)
    {
        var total = all.ToString("N0", CultureInfo.InvariantCulture).Replace(",", "[.,]", StringComparison.Ordinal);
        return window.Page.Locator(".sum .name", new() { HasTextRegex = new Regex($"^{over?.ToString(CultureInfo.InvariantCulture) ?? @"[\d.,]{2,}"} (von|of) {total} ") });
    }

    private static async Task SlowDownAsync(CountyPage window, int bytesPerSecond)
    {
        var session = await window.Page.Context.NewCDPSessionAsync(window.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = bytesPerSecond });
    }

    private Task<IReadOnlyList<IngestionJob>> JobsAsync() => browser.App.Services.GetRequiredService<IngestionQueue>().ListAsync("ad", Cancel);

    [GeneratedRegex("wird übertragen[2-6][0-9] %")]
    private static partial Regex HalfSent();
}
