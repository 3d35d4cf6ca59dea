namespace StaffAssistant.Browser.Tests;

public sealed class PageStateTests(CountyBrowser browser)
{
    [Theory]
    [MemberData(nameof(SeededLooks.WithStates), MemberType = typeof(SeededLooks))]
    public async Task Axe_finds_nothing_and_nothing_stands_out_at_the_side(PageState state, PageLook look)
    {
        var window = await browser.LookAsync(look, state.Person);
        await state.ShowAsync(window);

        var found = await window.AxeAsync();
        AccessibilityRun.Count(state, found.Count);
        Assert.Empty(found);
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        Assert.Empty(window.Breaches);
        Assert.DoesNotContain(window.Faults, fault => !fault.EndsWith(state.Path, StringComparison.Ordinal));
    }
}
