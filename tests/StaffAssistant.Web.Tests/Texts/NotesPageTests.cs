using Bunit;
using StaffAssistant.Web.Features.Texts.Notes;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class NotesPageTests : TextsContext
{
    private const string Notes = "Datum: 12.11.2026\nTeilnehmende: Frau Winter, Herr Aydin\n\nTOP 1: Zeitplan\n- Beschluss: Der Umzug beginnt am 2. Februar.\n- Aufgabe: Raumplan | erstellen";

    [Fact]
    public void Notes_become_minutes_with_visible_gaps_and_can_be_taken_along()
    {
        var page = Arrange(Notes);

        Assert.Equal(["TOP 1 Zeitplan", "Aufgaben"], page.FindAll("article h3").Select(heading => heading.TextContent));
        Assert.Equal("entwurf", Shown[^1]);
        Assert.Equal(["[bitte ergänzen]", "[bitte ergänzen]"], page.FindAll("article .table-wrap")[1].QuerySelectorAll(".gap").Select(gap => gap.TextContent));
        page.FindAll("button").Single(button => button.TextContent.Contains("Kopieren", StringComparison.Ordinal)).Click();
        Assert.Contains("## TOP 1 Zeitplan", Copied, StringComparison.Ordinal);
        Assert.Contains(@"Raumplan \| erstellen", Copied, StringComparison.Ordinal);
        page.FindAll("button").Single(button => button.TextContent.Contains("Word", StringComparison.Ordinal)).Click();
        Assert.Equal("Protokoll (Entwurf).docx", Saved);
    }

    [Fact]
    public void The_same_notes_become_a_mail()
    {
        var page = Arrange(Notes);

        page.FindAll("input[name=art]")[1].Change(true);

        Assert.DoesNotContain("Ausformulieren", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Mit freundlichen Grüßen", page.Find("article").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<PageOfRights> Arrange(string notes)
    {
        var page = Open<NotesPage>("/protokoll");
        Send(notes);
        page.Find("form").Submit();
        page.WaitForElement("article", Patience);
        return page;
    }
}
