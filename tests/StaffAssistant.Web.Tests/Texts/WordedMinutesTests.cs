using Bunit;
using StaffAssistant.Web.Features.Texts.Notes;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class WordedMinutesTests : TextsContext
{
    private const string Notes = "TOP 1: Zeitplan\n- Umzug im Februar\n- Etage 3 fertig\n- Beschluss: Der Umzug beginnt am 2. Februar.\n- Aufgabe: Raumplan erstellen\nTOP 2: Kosten\n- Beschluss: Es bleibt bei 12.000 Euro.";

    public WordedMinutesTests() => Model = new SpokenModel(request =>
        string.Join('\n', request.Passages.Select((point, index) => $"Es gilt: {point}. [{index + 1}]").Append("Der Zeitplan wurde einstimmig beschlossen. [1]")));

    [Fact]
    public void Only_notes_are_worded_and_decisions_and_tasks_stay_word_for_word()
    {
        var page = Arrange();
        Assert.Equal(["TOP 1 Zeitplan"], page.FindAll("#ausformulieren ~ ul h3").Select(heading => heading.TextContent));

        Button(page, "Ausformulieren").Click();
        page.WaitForElement(".proposal", Patience);
        Assert.Contains("1 Satz zurückgehalten", page.Markup, StringComparison.Ordinal);
        Button(page, "Übernehmen").Click();

        // A click returns before its handler is through when the page is just being rendered.
        page.WaitForAssertion(() => Assert.Contains("Es gilt:", page.Find("article").TextContent, StringComparison.Ordinal), Patience);
        var article = page.Find("article").TextContent;
        Assert.Contains("Es gilt: Umzug im Februar. Es gilt: Etage 3 fertig.", article, StringComparison.Ordinal);
        Assert.Contains("Beschluss: Der Umzug beginnt am 2. Februar.", article, StringComparison.Ordinal);
        Assert.Contains("Aufgabe: Raumplan erstellen", article, StringComparison.Ordinal);
        Assert.Contains("künstlicher Intelligenz", article, StringComparison.Ordinal);
        Assert.DoesNotContain("einstimmig", article, StringComparison.Ordinal);
        Assert.Equal(["Umzug im Februar", "Etage 3 fertig"], Assert.Single(Model!.Requests).Passages);

        Button(page, "Stichpunkte zurückholen").Click();
        page.WaitForAssertion(() => Assert.DoesNotContain("künstlicher Intelligenz", page.Find("article").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("Etage 3 fertig", page.Find("article").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<PageOfRights> Arrange()
    {
        var page = Open<NotesPage>("/protokoll");
        Send(Notes);
        page.Find("form").Submit();
        page.WaitForElement("article", Patience);
        return page;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<PageOfRights> page, string name) => page.FindAll("button").First(button => button.TextContent == name);
}
