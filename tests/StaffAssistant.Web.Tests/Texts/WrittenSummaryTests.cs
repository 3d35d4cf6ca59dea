using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Features.Texts.Summaries;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

/// <summary>A summary in the words of a model, of which nothing is shown that the text does not prove.</summary>
public sealed class WrittenSummaryTests : TextsContext
{
    private const string Text = "Schäden an Dienstfahrzeugen sind noch am selben Tag dem Fuhrpark zu melden.\n\nFür die Meldung steht Herr Dr. Anton Brandstätter unter anton.brandstaetter@kreis.example bereit.\n\nEin Vorschuss von 200 Euro wird auf Antrag gezahlt.";

    public WrittenSummaryTests() => Model = new SpokenModel(request => string.Join('\n', [
        $"Schäden an Dienstfahrzeugen sind am selben Tag dem Fuhrpark zu melden. [{Number(request, "Fuhrpark")}]",
        $"Ein Vorschuss von 300 Euro wird auf Antrag gezahlt. [{Number(request, "Vorschuss")}]",
        $"Der Antrag von Frau Kaya ist abzulehnen. [{Number(request, "Vorschuss")}]",
    ]) + "\n");

    [Fact]
    public async Task What_the_text_proves_is_shown_with_its_place_and_the_rest_is_counted()
    {
        var page = Summarise();

        Assert.Equal(["Schäden an Dienstfahrzeugen sind am selben Tag dem Fuhrpark zu melden."], page.FindAll(".worded .said").Select(said => said.TextContent));
        Assert.EndsWith("1 Absatz 1", page.Find(".places a").TextContent, StringComparison.Ordinal);
        Assert.Contains("Ohne Beleg zurückgehalten: 2", page.Find(".withheld summary").TextContent, StringComparison.Ordinal);
        Assert.Contains("300 Euro", page.Find(".withheld").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("abzulehnen", page.Markup, StringComparison.Ordinal);
        Assert.Contains("probe, Rechenzentrum", page.Find("[data-worded-by]").TextContent, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await CountedUses.OfAsync(Services.GetRequiredService<UsageCounting>())).Counters.ModelWork);
    }

    [Fact]
    public void Personal_data_stays_in_the_house()
    {
        Summarise();

        var sent = string.Join('\n', Model!.Requests.SelectMany(request => request.Passages));
        Assert.Contains("Dienstfahrzeugen", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("Brandst", sent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_copy_says_that_a_model_worded_it()
    {
        var page = Summarise();

        page.FindAll(".summary button").Single(button => button.TextContent.Contains("Kopieren", StringComparison.Ordinal)).Click();

        Assert.Contains("Künstlicher Intelligenz", Copied, StringComparison.Ordinal);
    }

    private static int Number(ModelRequest request, string word) => 1 + request.Passages.ToList().FindIndex(passage => passage.Contains(word, StringComparison.Ordinal));

    private IRenderedComponent<PageOfRights> Summarise()
    {
        var page = Open<SummaryPage>("/zusammenfassen");
        page.Find("input[type=checkbox]").Change(true);
        Send(Text);
        page.Find("form").Submit();
        page.WaitForElement(".summary", Patience);
        return page;
    }
}
