using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

public sealed class SourcePageTests(CountyBrowser browser)
{
    private const string Question = "/?frage=Wie%20hoch%20ist%20das%20Tagegeld%20bei%20einer%20eint%C3%A4gigen%20Dienstreise%3F";

    [Fact]
    public async Task The_address_alone_marks_the_whole_passage_and_leads_back_to_the_answer()
    {
        await using var window = await OpenAsync(new());
        await window.Page.ReloadAsync();
        await window.WaitUntilInteractiveAsync();

        await Assertions.Expect(window.Page.Locator(".said:focus")).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator(".said mark").First).ToContainTextAsync("Zum Ausgleich des Mehraufwandes");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Zurück zur Antwort" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".statement").First).ToContainTextAsync("14 Euro");
    }

    [Fact]
    public async Task Another_version_can_be_read_and_is_called_superseded()
    {
        await using var window = await OpenAsync(new());
        await window.Page.GetByLabel("Fassung", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });

        await Assertions.Expect(window.Page.Locator(".doc-head .badge")).ToHaveTextAsync("abgelöst");
        await Assertions.Expect(window.Page.Locator(".sheet")).ToContainTextAsync("beträgt das Tagegeld 13 Euro");
        await Assertions.Expect(window.Page.Locator(".said")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_outline_leads_to_its_heading_on_a_phone_too()
    {
        await using var window = await OpenAsync(PageLook.Phone);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Gliederung" }).ClickAsync();
        await window.Page.Locator("#gliederung a", new() { HasTextString = "Inkrafttreten" }).ClickAsync();

        await Assertions.Expect(window.Page.Locator("#gliederung")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".sheet :is(h3, h4, h5):focus")).ToContainTextAsync("Inkrafttreten");
        await Assertions.Expect(window.Page.Locator(".sheet :is(h3, h4, h5):focus")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/quelle/unsinn")]
    [InlineData("/quelle/00000000000000000000000000000001")]
    public async Task What_does_not_exist_answers_not_found(string path)
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");

        var answer = await window.Page.GotoAsync(path);

        Assert.Equal(404, answer!.Status);
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Diese Seite gibt es nicht");
    }

    private async Task<CountyPage> OpenAsync(PageLook look)
    {
        var window = await browser.OpenAsync(look);
        await window.SignInAsync("jb", Question);
        await window.Page.Locator("#quelle-1 h3 a").ClickAsync();
        await window.Page.Locator(".said:focus").WaitForAsync();
        return window;
    }
}
