using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Features.Texts.Plain;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class LanguagePageTests : TextsContext
{
    public LanguagePageTests() => Model = new SpokenModel(request => request.Task == ModelTask.Translation && request.Question == "Englisch"
        ? request.Passages[0].Contains("14", StringComparison.Ordinal) ? "The allowance is 15 euros." : "The county pays 20 euros."
        : string.Empty);

    [Fact]
    public void A_report_names_each_place_with_advice_and_leads_there()
    {
        var page = Submit("Der Antrag ist bezüglich der Kosten zu begründen.");

        Assert.Equal(["ist bezüglich der Kosten zu begründen", "bezüglich"], page.FindAll("details q").Select(quote => quote.TextContent));
        Assert.Contains("Einfacher: zu, über", page.Markup, StringComparison.Ordinal);
        page.FindAll("details li a")[1].Click();
        Assert.Equal("text-absatz-1", Shown[^1]);
        Assert.Equal("bezüglich", page.Find("mark.now").TextContent);
    }

    [Fact]
    public async Task A_translation_stands_beside_the_original_and_what_differs_is_marked()
    {
        var page = Submit("Das Tagegeld beträgt 14 Euro.\n\nDer Kreis zahlt 20 Euro.", "English");

        Assert.Equal(["The allowance is 15 euros.", "The county pays 20 euros."], page.FindAll("p[lang=en]").Select(words => words.TextContent));
        Assert.Contains("fehlt: 14", page.Find(".deviations").TextContent, StringComparison.Ordinal);
        Assert.Contains("nicht im Original: 15", page.Find(".deviations").TextContent, StringComparison.Ordinal);
        Assert.Contains("gleich", Assert.Single(page.FindAll(".badge-ok")).TextContent, StringComparison.Ordinal);
        page.FindAll("button").Single(button => button.TextContent.Contains("Kopieren", StringComparison.Ordinal)).Click();
        Assert.Contains("Künstlicher Intelligenz", Copied, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(await CountedUses.OfAsync(Services.GetRequiredService<UsageCounting>())).Counters.ModelWork);
    }

    private IRenderedComponent<PageOfRights> Submit(string text, string? target = null)
    {
        var page = Open<LanguagePage>("/sprache-pruefen");
        if (target is not null)
            page.Find("#ziel").Change(target);
        Send(text);
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(target is null ? "#lesbarkeit" : "p[lang=en] + p")), Patience);
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("progress")), Patience);
        return page;
    }
}
