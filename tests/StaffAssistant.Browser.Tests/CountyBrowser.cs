using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>The application and the browser of this machine. Where there is no browser, tests are skipped and say so.</summary>
public sealed class CountyBrowser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>In milliseconds.</summary>
    private const float Patience = 60_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Dictionary<string, CountyPage> _lookers = [];
    private readonly Dictionary<string, IReadOnlyList<Cookie>> _signIns = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public CountyApp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
            return;
        await App.StartAsync(CancellationToken.None);
        _playwright = await Playwright.CreateAsync();
        // A busy machine is slow and not wrong: what is expected is waited for, as clicks are.
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>A fresh window, of the application that all share or of another one.</summary>
    public async Task<CountyPage> OpenAsync(PageLook look, Uri? other = null)
    {
        Assert.SkipUnless(_browser is not null, $"{Chromium} is not installed on this machine.");
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = (other ?? App.Address).ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "de-DE",
        });
        context.SetDefaultTimeout(Patience);
        await context.AddCookiesAsync(look.Cookies(other ?? App.Address));
        await context.AddInitScriptAsync(CountyPage.TellBreaches);
        return new CountyPage(await context.NewPageAsync(), other is null ? _signIns : []);
    }

    /// <summary>The one window in which <paramref name="person"/> only looks at pages: it opens once, and only its look changes.</summary>
    public async Task<CountyPage> LookAsync(PageLook look, string? person)
    {
        if (!_lookers.TryGetValue(person ?? "", out var window))
        {
            window = _lookers[person ?? ""] = await OpenAsync(look);
            if (person is not null)
                await window.SignInAsync(person);
        }

        await window.Page.Context.AddCookiesAsync(look.Cookies(App.Address));
        await window.Page.SetViewportSizeAsync(look.Width, look.Height);
        window.Forget();
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        await AccessibilityRun.PublishAsync(CancellationToken.None);
        foreach (var window in _lookers.Values)
            await window.DisposeAsync();
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await App.DisposeAsync();
    }
}
