using Bunit;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class DocumentPanelTests : GermanContext
{
    private const string Title = "Anzeige einer Nebentätigkeit";

    [Fact]
    public void A_document_shows_what_it_is_and_leads_to_its_text_and_its_file()
    {
        var panel = Show(View(Said.Document(Title)));

        Assert.Equal("Das gesuchte Dokument", panel.Find("h2").TextContent);
        Assert.Equal(Title, panel.Find("h3 a").TextContent);
        Assert.Equal("F 11-40 · Formular", panel.Find(".document .meta").TextContent);
        Assert.Equal(["seit 01.01.2026, Fassung\u00a02", "Personal", "Personalamt, 11.3, Tel.\u00a04711"], panel.FindAll(".document dd").Select(fact => fact.TextContent.Trim()));
        Assert.Contains("(DOCX, 23 KB)", panel.Find("a[download]").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/dokumente/", panel.Find("a[download]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("/quelle/", panel.Find("h3 a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("frage=Wie%20hoch%20ist%20das%20Tagegeld%3F", panel.Find("h3 a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_no_longer_applies_today_is_marked()
    {
        var panel = Show(View(Said.Document(Title, new Validity(null, new DateOnly(2025, 12, 31)))));

        Assert.Equal("abgelöst", panel.Find(".document .badge").TextContent);
    }

    [Fact]
    public void Several_documents_are_counted_and_what_else_was_found_is_offered()
    {
        var panel = Show(View(Said.Document(Title), Said.Document("Urlaubsantrag")).Apply(new AnswerEvent.SourcesFound([Said.Source("Eine Regel.")])));

        Assert.Equal("2 Dokumente passen", panel.Find("h2").TextContent);
        Assert.Equal(2, panel.FindAll(".document").Count);
        Assert.Contains("Eine Regel.", panel.Find("details").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_can_be_copied_whole()
    {
        var panel = Show(View(Said.Document(Title)));

        Assert.Equal("http://localhost/?frage=Wie%20hoch%20ist%20das%20Tagegeld%3F", panel.Find("[data-copy]").GetAttribute("data-copy"));
    }

    private static AnswerView View(params Core.Answering.DocumentRequests.FoundDocument[] documents) =>
        AnswerView.Empty.Apply(new AnswerEvent.DocumentFound(documents)).Apply(new AnswerEvent.Completed(AnswerKind.Document, 0, default));

    private IRenderedComponent<AnswerPanel> Show(AnswerView view) =>
        Render<AnswerPanel>(set => set.Add(panel => panel.Asked, Said.Question).Add(panel => panel.View, view).Add(panel => panel.State, AskState.Complete));
}
