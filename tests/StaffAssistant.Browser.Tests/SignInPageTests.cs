using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class SignInPageTests(CountyBrowser browser)
{
    [Fact]
    public async Task A_person_lands_on_the_page_that_was_asked_for()
    {
        await using var window = await browser.OpenAsync(new());
        await window.Page.GotoAsync("/bibliothek?art=Formular");
        Assert.StartsWith("/anmelden", new Uri(window.Page.Url).AbsolutePath, StringComparison.Ordinal);

        await window.Page.Locator("button[name=person][value=ad]").ClickAsync();
        await window.WaitUntilInteractiveAsync();

        Assert.EndsWith("/bibliothek?art=Formular", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Signing_out_closes_the_pages_of_all_tabs()
    {
        await using var window = await browser.OpenAsync(new());
        // A sign-in of its own: it ends here, and other tests go on with theirs.
        await window.Page.GotoAsync("/anmelden");
        await window.Page.Locator("button[name=person][value=jb]").ClickAsync();
        await window.WaitUntilInteractiveAsync();
        var other = await window.Page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await other.Locator("[data-interactive=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await window.Page.Locator("[popovertarget=konto]").ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();

        await other.Locator("h1", new() { HasTextString = "Ihre Anmeldung ist beendet" }).WaitForAsync();
        await window.Page.Locator("h1", new() { HasTextString = "Anmelden" }).WaitForAsync();
        await window.Page.GotoAsync("/");
        Assert.StartsWith("/anmelden", new Uri(window.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }
}
