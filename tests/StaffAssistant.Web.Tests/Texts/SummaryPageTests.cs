using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Texts;
using StaffAssistant.Web.Features.Texts.Summaries;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Pasting;
using Xunit;
using Document = StaffAssistant.Core.Documents.Document;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class SummaryPageTests : TextsContext
{
    private const string Rule = """
        § 1 Zweck

        Diese Dienstanweisung regelt die Nutzung der Dienstfahrzeuge durch alle Beschäftigten des Kreises.

        § 2 Schäden

        Schäden an Dienstfahrzeugen sind noch am selben Tag dem Fuhrpark zu melden. Frau Jutta Kaya nimmt die Meldung unter der Nummer 02842 9999 entgegen.
        """;

    [Fact]
    public void A_pasted_text_is_summarised_and_each_sentence_leads_to_its_place()
    {
        var page = Paste(Rule);

        Assert.Equal(3, page.FindAll(".summary ol > li").Count);
        Assert.Equal("Stelle von Satz 1 im Text zeigen: 1 § 1", page.FindAll(".places a")[0].TextContent);
        Assert.Equal(3, page.FindAll(".sheet mark").Count);

        page.FindAll(".places a")[1].Click();
        Assert.Equal("text-absatz-4", Shown[^1]);
        Assert.Equal("Schäden an Dienstfahrzeugen sind noch am selben Tag dem Fuhrpark zu melden.", page.Find("mark.now").TextContent);
        page.FindAll(".sheet .back")[1].Click();
        Assert.Equal("satz-2", Shown[^1]);
    }

    [Fact]
    public void Nothing_of_it_is_kept()
    {
        Paste(Rule);

        Assert.Equal((0, 0), (Pasted.Count, Files.Count));
    }

    [Fact]
    public void A_copy_names_the_place_of_each_sentence()
    {
        var page = Paste(Rule);

        page.FindAll(".summary button").Single(button => button.TextContent.Contains("Kopieren", StringComparison.Ordinal)).Click();

        Assert.Contains("1. Diese Dienstanweisung regelt die Nutzung der Dienstfahrzeuge durch alle Beschäftigten des Kreises. (§ 1)", Copied, StringComparison.Ordinal);
        Assert.Contains("ersetzt das Lesen nicht", Copied, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_file_is_taken_from_where_its_request_left_it()
    {
        Services.GetRequiredService<FileTexts>().Changed += _ => { };
        var page = Open<SummaryPage>("/zusammenfassen");
        var sending = Sending();
        page.Find("form").Submit();
        sending.SetResult(new SentText("refused", null, "Die Datei ist beschädigt."));

        page.WaitForAssertion(() => Assert.Equal("Die Datei ist beschädigt.", page.Find(".fault").TextContent), Patience);
        Assert.Empty(page.FindAll(".summary"));
    }

    [Theory]
    [InlineData("empty", "Hier steht noch kein Text")]
    [InlineData("signed-out", "Anmeldung ist abgelaufen")]
    [InlineData("lost", "Verbindung gestört")]
    [InlineData("too-large", "größer als erlaubt")]
    public void What_does_not_arrive_is_said_at_the_field(string kind, string sentence)
    {
        var page = Open<SummaryPage>("/zusammenfassen");
        Send(new SentText(kind));

        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Contains(sentence, page.Find(".fault").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("true", page.Find("textarea").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void Who_stops_it_is_told_that_nothing_was_kept()
    {
        var page = Open<SummaryPage>("/zusammenfassen");
        var sending = Sending();
        page.Find("form").Submit();
        page.FindAll("button").Single(button => button.TextContent == "Abbrechen").Click();
        sending.SetResult(new SentText("stopped"));

        page.WaitForAssertion(() => Assert.Contains("Abgebrochen", page.Find(".notice").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public void Markup_in_a_text_stays_text()
    {
        var page = Paste("<script>alert(1)</script> ist in dieser Regelung des Kreises ein gewöhnlicher Satz.");

        Assert.Empty(page.FindAll("script"));
        Assert.Contains("<script>alert(1)</script>", page.Find(".sheet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filed_document_is_summarised_for_whoever_may_read_it_and_reading_a_restricted_one_is_recorded()
    {
        RestrictedTags.Add("leitung");
        Hold("alle", "leitung");
        var document = await SaveAsync();

        var page = Open<SummaryPage>($"/zusammenfassen?dokument={document.Id}");

        page.WaitForAssertion(() => Assert.Contains("30 Prozent", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal([nameof(ReadingWay.Summary)], Recorded.Events.Select(entry => entry.Detail));
    }

    [Fact]
    public async Task A_sentence_of_a_filed_document_can_be_set_aside_or_cited_in_a_draft_with_its_passage()
    {
        Hold("alle", "leitung");
        var document = await SaveAsync();
        var passage = (await Store.Get<IDocumentCatalog>().GetVersionPassagesAsync(document.Versions[0].Id, AccessScope.Of([new("leitung")]), CancellationToken.None))[0].Id;

        var page = Open<SummaryPage>($"/zusammenfassen?dokument={document.Id}");

        page.WaitForElement(".summary .take", Patience);
        Assert.Equal([$"/schreiben?vorlage=vermerk&passage={passage}"], page.FindAll(".summary .take a").Select(link => link.GetAttribute("href")));
        Assert.Equal(passage, Assert.Single(page.FindComponents<Bunit.TestDoubles.Stub<RememberButton>>()).Instance.Parameters.Get(button => button.Passage));
        Assert.Contains("mit ihrer Quelle", page.Find(".summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_of_a_text_that_is_not_filed_has_no_source_and_the_page_says_so()
    {
        var page = Paste(Rule);

        Assert.Empty(page.FindAll(".summary .take, .summary a[href^='/schreiben']"));
        Assert.Contains("Dieser Text ist nicht abgelegt.", page.Find(".summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_closed_and_what_does_not_exist_look_the_same()
    {
        var document = await SaveAsync();
        foreach (var address in new[] { $"{document.Id}", $"{Guid.NewGuid():N}", "unsinn", $"{document.Id}&fassung=unsinn", $"{document.Id}&fassung={document.Versions[0].Id}" })
        {
            var missed = 0;
            EventHandler<NotFoundEventArgs> count = (_, _) => missed++;
            var navigation = Services.GetRequiredService<NavigationManager>();
            navigation.OnNotFound += count;

            var page = Open<SummaryPage>($"/zusammenfassen?dokument={address}");

            Assert.Equal(1, missed);
            Assert.DoesNotContain("Quote", page.Markup, StringComparison.Ordinal);
            navigation.OnNotFound -= count;
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public async Task A_document_that_is_closed_leaves_the_open_page()
    {
        Hold("alle", "leitung");
        var document = await SaveAsync();
        var page = Open<SummaryPage>($"/zusammenfassen?dokument={document.Id}");
        page.WaitForAssertion(() => Assert.Contains("30 Prozent", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);

        var editors = AccessScope.Of([], [new CollectionName("Personal")]);
        var seen = (await Store.Get<IDocumentCatalog>().FindAsync(document.Id, editors, CancellationToken.None))!;
        await Store.Get<DocumentEditing>().SaveAsync(
            new DocumentEdit(seen.Id, seen.Versions[0].Id, seen.Change, seen.Versions[0].Title, seen.Versions[0].Declared, []), editors, new AuditActor("r"), CancellationToken.None);

        page.WaitForAssertion(() => Assert.DoesNotContain("30 Prozent", page.Markup, StringComparison.Ordinal), Patience);
    }

    private Task<Document> SaveAsync() => Store.Get<IDocumentCatalog>().SaveAsync(
        A.Document("Leitfaden").In("Personal").Tagged("leitung").Saying("Die Quote der Bestnoten beträgt höchstens 30 Prozent aller Beurteilungen.").Build(), CancellationToken.None);

    private IRenderedComponent<PageOfRights> Paste(string text)
    {
        var page = Open<SummaryPage>("/zusammenfassen");
        Send(text);
        page.Find("form").Submit();
        page.WaitForElement(".summary", Patience);
        return page;
    }
}
