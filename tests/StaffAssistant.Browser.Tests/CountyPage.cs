using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>A window on the application, with what every test asks of it. Content policy breaches and script faults are collected.</summary>
public sealed class CountyPage : IAsyncDisposable
{
    /// <summary>Runs before anything of the page. The browser's own message names the page as its place, as that of a refused address does; this one is ours.</summary>
    public const string TellBreaches =
        $"document.addEventListener('securitypolicyviolation', breach => console.error(`{BreachMark} ${{breach.effectiveDirective}} ${{breach.blockedURI}} ${{breach.sourceFile}}:${{breach.lineNumber}}`))";

    private const string BreachMark = "content-policy-breach";
    private readonly List<string> _faults = [];
    private readonly List<string> _breaches = [];
    private readonly Dictionary<string, IReadOnlyList<Cookie>> _signIns;

    /// <param name="page">The window.</param>
    /// <param name="signIns">What other windows kept of persons who signed in.</param>
    public CountyPage(IPage page, Dictionary<string, IReadOnlyList<Cookie>> signIns)
    {
        Page = page;
        _signIns = signIns;
        page.Console += (_, message) =>
        {
            if (message.Text.StartsWith(BreachMark, StringComparison.Ordinal))
                _breaches.Add(message.Text);
            else if (message.Type == "error")
                _faults.Add($"{message.Text} {message.Location.Split(':')[..^2].Aggregate((start, rest) => $"{start}:{rest}")}");
        };
        page.PageError += (_, fault) => _faults.Add(fault);
    }

    public IPage Page { get; }

    /// <summary>What the browser complained about.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>What broke the content policy.</summary>
    public IReadOnlyList<string> Breaches => _breaches;

    /// <summary>Opens a page of the frame and waits until it listens.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await WaitUntilInteractiveAsync();
    }

    /// <summary>Waits until the circuit stands: what is typed before is lost.</summary>
    public Task WaitUntilInteractiveAsync() => Page.Locator("[data-interactive=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Is signed in as a demo person (jb, mk, ad, th, sw, ex), by the page for the first time, and lands on <paramref name="path"/>.</summary>
    public async Task SignInAsync(string person, string path = "/")
    {
        if (_signIns.TryGetValue(person, out var kept))
        {
            await Page.Context.AddCookiesAsync(kept);
            await Page.GotoAsync(path);
        }
        else
        {
            await Page.GotoAsync($"/anmelden?zurueck={Uri.EscapeDataString(path)}");
            var before = await CookiesAsync();
            await Page.Locator($"button[name=person][value={person}]").ClickAsync();
            await Page.Locator("[data-interactive]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            _signIns[person] = [.. (await CookiesAsync()).ExceptBy(before.Select(cookie => cookie.Name), cookie => cookie.Name)];
        }
        await WaitUntilInteractiveAsync();
    }

    /// <summary>Forgets what the browser complained about so far.</summary>
    public void Forget()
    {
        _faults.Clear();
        _breaches.Clear();
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

    private async Task<IReadOnlyList<Cookie>> CookiesAsync() =>
        [.. (await Page.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path, HttpOnly = cookie.HttpOnly, Secure = cookie.Secure, SameSite = cookie.SameSite })];

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
