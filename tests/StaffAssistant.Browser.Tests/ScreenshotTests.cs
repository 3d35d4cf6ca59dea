namespace StaffAssistant.Browser.Tests;

/// <summary>Photographs every state in every look, for people to look at: set STAFFASSISTANT_SHOTS to a folder, and STAFFASSISTANT_STATES to the beginnings of names for some states only.</summary>
public sealed class ScreenshotTests(CountyBrowser browser)
{
    [Fact]
    public async Task Every_page_can_be_photographed()
    {
        var folder = Environment.GetEnvironmentVariable("STAFFASSISTANT_SHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "STAFFASSISTANT_SHOTS names no folder.");
        foreach (var look in Looks.All)
        {
            foreach (var state in ChosenStates.All)
            {
                var window = await browser.LookAsync(look, state.Person);
                await state.ShowAsync(window);
                await window.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, $"{state.Name}-{look}.png"), FullPage = true, Animations = Microsoft.Playwright.ScreenshotAnimations.Disabled });
            }
        }
    }
}
