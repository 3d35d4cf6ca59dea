using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>A window on the application, with what every test asks of it. Content policy breaches and script faults are collected.</summary>
public sealed class CountyPage : IAsyncDisposable
{
    private readonly List<string> _faults = [];

    public CountyPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _faults.Add(message.Text);
        };
        page.PageError += (_, fault) => _faults.Add(fault);
    }

    public IPage Page { get; }

    /// <summary>What the browser complained about.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Opens a page of the frame and waits until it listens.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await WaitUntilInteractiveAsync();
    }

    /// <summary>Waits until the circuit stands: what is typed before is lost.</summary>
    public Task WaitUntilInteractiveAsync() => Page.Locator("[data-interactive=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Signs in as a demo person (jb, mk, ad, th, sw, ex) and lands on <paramref name="path"/>.</summary>
    public async Task SignInAsync(string person, string path = "/")
    {
        await Page.GotoAsync($"/anmelden?zurueck={Uri.EscapeDataString(path)}");
        await Page.Locator($"button[name=person][value={person}]").ClickAsync();
        await WaitUntilInteractiveAsync();
    }

    /// <summary>What axe finds, one line for each rule and element.</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))];
    }

    /// <summary>Photographs a state for people to look at, where STAFFASSISTANT_SHOTS names a folder.</summary>
    public async Task PhotographAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("STAFFASSISTANT_SHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
