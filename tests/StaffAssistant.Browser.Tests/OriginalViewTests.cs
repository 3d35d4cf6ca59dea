using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Browser.Tests;

/// <summary>A PDF of the demo content in its original layout; the leaflet on bicycles is set in two columns.</summary>
public sealed class OriginalViewTests(CountyBrowser browser)
{
    private const string Leaflet = "MB 11-6";

    /// <summary>True when each piece of the current mark lies over printed words: below it there is ink and there is paper.</summary>
    private const string MarksLieOnWords = """
        () => [...document.querySelectorAll('.leaf mark[data-current]')].every(mark => {
          const canvas = document.querySelector('.leaf canvas'), page = canvas.getBoundingClientRect(), box = mark.getBoundingClientRect(), ratio = canvas.width / page.width;
          const { data } = canvas.getContext('2d').getImageData((box.left - page.left) * ratio, (box.top - page.top) * ratio, Math.max(1, box.width * ratio), Math.max(1, box.height * ratio));
          const light = [...data].filter((_, place) => place % 4 === 0);
          return light.some(value => value < 100) && light.some(value => value > 240);
        })
        """;

    public static TheoryData<PageLook> TwoLooks => new(new PageLook("contrast"), PageLook.Phone with { Theme = "dark", Language = "en" });

    [Theory]
    [MemberData(nameof(TwoLooks))]
    public async Task Passages_are_marked_on_their_words_in_two_columns_and_one_steps_through_them(PageLook look)
    {
        await using var window = await browser.OpenAsync(look);
        await window.SignInAsync("jb", await AddressAsync("mindestens 749 Euro", "Leasingvertrages", "nicht beteiligt"));

        await Assertions.Expect(Current(window)).ToHaveCountAsync(6);
        await Assertions.Expect(window.Page.Locator(".surface:focus")).ToBeVisibleAsync();
        await Assertions.Expect(Current(window).First).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator(".surface").GetByRole(AriaRole.Heading, new() { Name = "2 Dienstradleasing" })).ToHaveCountAsync(1);
        Assert.Contains("mindestens 749 Euro", string.Join(' ', await Current(window).AllTextContentsAsync()), StringComparison.Ordinal);
        Assert.True(await window.Page.EvaluateAsync<bool>(MarksLieOnWords));

        await StepAsync(window, 1);
        await Assertions.Expect(Current(window).Filter(new() { HasText = "Leasingvertrages" })).ToBeInViewportAsync();
        Assert.True(await window.Page.EvaluateAsync<bool>(MarksLieOnWords));
        await window.PhotographAsync($"quelle-original-{look}");
        Assert.Empty(await window.AxeAsync());
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));

        // The last one begins at the foot of the right column and ends on the next page.
        await StepAsync(window, 1);
        await Assertions.Expect(Current(window).Filter(new() { HasText = "einem Preis von etwa 18 Prozent des" })).ToBeInViewportAsync();
        await window.Page.Locator(".toolbar input[id=seite] ~ button").ClickAsync();
        await Assertions.Expect(Current(window).First).ToHaveTextAsync("Verkaufspreises erworben werden. Das");
        await StepAsync(window, 1);
        await Assertions.Expect(window.Page.Locator("#seite")).ToHaveValueAsync("1");
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData(200, "Das ist kein PDF.")]
    [InlineData(404, "")]
    public async Task What_cannot_be_drawn_falls_back_to_the_marked_text_and_says_so(int status, string body)
    {
        await using var window = await browser.OpenAsync(new());
        await window.Page.RouteAsync("**/dokumente/**", route => route.FulfillAsync(new() { Status = status, Body = body, ContentType = "application/octet-stream" }));
        await window.SignInAsync("jb", await AddressAsync("Leasingvertrages"));

        await FallenBackAsync(window);
    }

    [Fact]
    public async Task A_right_that_is_withdrawn_between_two_parts_of_the_file_ends_the_view_at_once()
    {
        await using var window = await browser.OpenAsync(new());
        var asked = 0;
        await window.Page.RouteAsync("**/dokumente/**", async route =>
        {
            if (asked++ > 0)
            {
                await route.FulfillAsync(new() { Status = 404 });
                return;
            }

            var whole = await (await route.FetchAsync()).BodyAsync();
            await route.FulfillAsync(new() { Status = 206, BodyBytes = whole[..1000], Headers = new Dictionary<string, string> { ["Content-Range"] = $"bytes 0-999/{whole.Length}", ["ETag"] = "\"1\"" } });
        });
        await window.SignInAsync("jb", await AddressAsync("Leasingvertrages"));

        await FallenBackAsync(window);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task Pages_and_sizes_change_and_one_page_is_held_at_a_time()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb", await AddressAsync("Leasingvertrages"));
        await Assertions.Expect(window.Page.Locator(".leaf canvas")).ToBeVisibleAsync();
        var fitted = await WidthAsync(window);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Größer" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("output")).ToHaveTextAsync("100 %");
        Assert.True(await WidthAsync(window) > fitted);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Breite" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Breite", Pressed = true })).ToBeVisibleAsync();
        Assert.Equal(fitted, await WidthAsync(window));

        await window.Page.Locator("#seite").FillAsync("2");
        await window.Page.Locator("#seite").PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".reader p[role=status]")).ToHaveTextAsync("Seite 2 von 2");
        await Assertions.Expect(window.Page.Locator(".surface canvas")).ToHaveCountAsync(1);
        await Assertions.Expect(window.Page.Locator(".words")).ToContainTextAsync("Umwandlungsrate");
        Assert.Empty(window.Faults);
    }

    private static async Task FallenBackAsync(CountyPage window)
    {
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("lässt sich hier nicht anzeigen");
        await Assertions.Expect(window.Page.Locator(".said:focus")).ToContainTextAsync("Leasingvertrages");
        await Assertions.Expect(window.Page.Locator("input[name=ansicht]").First).ToBeCheckedAsync();
    }

    private static ILocator Current(CountyPage window) => window.Page.Locator(".leaf mark[data-current]");

    private static Task StepAsync(CountyPage window, int by) => window.Page.Locator(".marks > button").Nth(by > 0 ? 1 : 0).ClickAsync();

    private static Task<int> WidthAsync(CountyPage window) => window.Page.EvaluateAsync<int>("() => document.querySelector('.leaf').offsetWidth");

    // The leaflet in its original, with the passages marked that hold these words.
    private async Task<string> AddressAsync(params string[] words)
    {
        var catalog = browser.App.Services.GetRequiredService<IDocumentCatalog>();
        var everyone = AccessScope.Of([AccessTag.Everyone]);
        var version = (await catalog.ListAsync(everyone, TestContext.Current.CancellationToken)).SelectMany(document => document.Versions).Single(version => version.Number == Leaflet);
        var passages = await catalog.GetVersionPassagesAsync(version.Id, everyone, TestContext.Current.CancellationToken);
        var marked = words.Select(word => passages.First(passage => passage.Text.Contains(word, StringComparison.Ordinal)).Id);
        return $"/quelle/{version.DocumentId}?fassung={version.Id}{string.Concat(marked.Distinct().Select(id => $"&stelle={id}"))}&ansicht=original";
    }
}
