using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Browser.Tests;

/// <summary>What the browser refuses is noticed, so that no breach in the run over all page states means none; and what it holds open is counted.</summary>
public sealed class ContentPolicyTests(CountyBrowser browser)
{
    [Fact]
    public async Task A_script_in_the_page_and_a_picture_from_elsewhere_are_refused_and_noticed()
    {
        await using var window = await browser.OpenAsync(new PageLook());
        await window.Page.GotoAsync("/anmelden");
        Assert.Empty(window.Breaches);

        var ran = await window.Page.EvaluateAsync<bool>(
            """
            () => {
              document.body.insertAdjacentHTML("beforeend", "<img alt='' src='http://evil.test/pixel.png'>");
              const script = document.createElement("script");
              script.textContent = "globalThis.ran = true";
              document.body.append(script);
              return globalThis.ran === true;
            }
            """);

        Assert.False(ran);
        while (window.Breaches.Count < 2)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Contains(window.Breaches, breach => breach.Contains("img-src http://evil.test", StringComparison.Ordinal));
        Assert.Contains(window.Breaches, breach => breach.Contains("script-src", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_counts_as_open_as_long_as_it_stands()
    {
        var open = browser.App.Services.GetRequiredService<OpenPages>();
        var before = open.Of("ex");
        await using var window = await browser.OpenAsync(new PageLook());
        await window.SignInAsync("ex", "/hilfe");
        Assert.Equal(before + 1, open.Of("ex"));

        // The page says goodbye as it is left; a window closed in the same moment would take the word with it.
        await window.Page.GotoAsync("about:blank");

        while (open.Of("ex") > before)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }
}
