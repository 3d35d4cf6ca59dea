using Bunit;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.Searching;
using StaffAssistant.Web.Features.Research;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Research;

/// <summary>How words are read, whose documents are found, what is recorded and how often one may search.</summary>
public sealed class PersonSearchTests : ResearchContext
{
    private const string Own = "/recherche?sammlung=Meine%20Dokumente&suche=";

    public PersonSearchTests() => SearchesPerMinute = 12;

    [Fact]
    public void A_search_says_what_it_looked_for_besides_and_offers_the_words_alone()
    {
        var page = Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&art=Handbuch");

        var line = page.Find("form + p + p");
        Assert.StartsWith("Auch gesucht: Reisekosten, ", line.TextContent, StringComparison.Ordinal);
        Assert.Equal("/recherche?suche=Reisekostenerstattung&art=Handbuch&woertlich=ja", line.QuerySelector("a")!.GetAttribute("href"));
        var literal = Open<ResearchPage>(line.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("0 Treffer", literal.Find("#treffer").TextContent);
        Assert.DoesNotContain("Auch gesucht", literal.Markup, StringComparison.Ordinal);
        Assert.Contains("/recherche?suche=Reisekostenerstattung&art=Handbuch", literal.FindAll(".notice a").Select(link => link.GetAttribute("href")));
        Assert.Equal("3 Treffer", Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&zustand=alle&woertlich=ja").Find("#treffer").TextContent);
    }

    [Fact]
    public async Task Own_documents_stand_first_are_marked_and_are_in_no_count_of_others()
    {
        await UploadAsync("jb", "Meine Notiz", "Die Reisekostenerstattung kläre ich mit Frau Kaya.");

        var page = Open<ResearchPage>("/recherche?suche=Reisekostenerstattung");

        Assert.Equal("3 Treffer und 1 in Ihren eigenen Dokumenten", page.Find("#treffer").TextContent);
        var first = page.Find(".results li");
        Assert.Equal(("Meine Notiz", "nur für Sie sichtbar"), (first.QuerySelector("h3")!.TextContent, first.QuerySelector(".badge")!.TextContent));
        Assert.Contains(page.FindAll(".facets label"), label => label.TextContent.Trim().StartsWith("Meine Dokumente", StringComparison.Ordinal));
        Assert.Equal("0 Treffer und 1 in Ihren eigenen Dokumenten", Open<ResearchPage>(Own + "Reisekostenerstattung").Find("#treffer").TextContent);
        SignIn("mk");
        HoldAs(["Employee", "Editor", "Administrator", "Auditor"], ["alle", "leitung"], ["Personal", "Reise", "Meine Dokumente"]);
        foreach (var address in new[] { "/recherche?suche=Reisekostenerstattung", Own + "Reisekostenerstattung", Own + "Kaya&woertlich=ja" })
        {
            var other = Open<ResearchPage>(address);
            Assert.DoesNotContain("eigenen Dokumenten", other.Markup, StringComparison.Ordinal);
            Assert.DoesNotContain("Kaya", string.Concat(other.FindAll(".results").Select(list => list.TextContent)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_own_documents_than_a_few_wait_behind_a_link()
    {
        for (var number = 1; number <= 4; number++)
            await UploadAsync("jb", $"Notiz {number}", "Die Reisekostenerstattung ist offen.");

        var page = Open<ResearchPage>("/recherche?suche=Reisekostenerstattung");

        Assert.Equal(3 + 3, page.FindAll(".results li").Count);
        Assert.Equal(4, Open<ResearchPage>(page.Find(".results + p a").GetAttribute("href")!).FindAll(".results li").Count);
    }

    [Fact]
    public async Task Who_is_shown_a_restricted_passage_is_recorded_and_nothing_else()
    {
        RestrictedTags.Add("leitung");
        await UploadAsync("jb", "Notiz", "Die Reisekostenerstattung der Leitung ist geheim.");
        Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&zustand=alle");
        Assert.Empty(Recorded.Events);
        Hold("alle", "leitung");

        Open<ResearchPage>("/recherche?suche=Tafelwasser");
        Assert.Empty(Recorded.Events);
        Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&zustand=alle");

        var entry = Assert.Single(Recorded.Events);
        Assert.Equal((AuditAction.RestrictedRead, nameof(ReadingWay.Search), new AuditActor("jb")), (entry.Action, entry.Detail, entry.Actor));
    }

    [Fact]
    public async Task A_restricted_passage_that_was_set_aside_is_recorded_when_it_is_read_again()
    {
        RestrictedTags.Add("leitung");
        Hold("alle", "leitung");
        var scope = Core.Access.AccessScope.Of([new("leitung")]);
        var passage = (await Store.Get<DocumentSearch>().FindAsync(new SearchQuery("Leitung", scope, Said.Today), CancellationToken.None)).Hits[0].Source.Passage.Id;
        Assert.Equal(KeepOutcome.Kept, await Store.Get<ReadingLists>().KeepAsync(new("jb"), passage, scope, CancellationToken.None));

        Open<ReadingListPage>("/merkliste");
        Assert.Equal([nameof(ReadingWay.ReadingList)], Recorded.Events.Select(entry => entry.Detail));
        Hold("alle");

        Assert.DoesNotContain("Die Reisekostenerstattung der Leitung", Open<ReadingListPage>("/merkliste").Markup, StringComparison.Ordinal);
        Assert.Single(Recorded.Events);
    }

    [Fact]
    public void Who_searches_too_often_is_told_kindly_when_it_goes_on_and_keeps_the_words()
    {
        for (var number = 0; number < SearchesPerMinute; number++)
            Assert.Empty(Open<ResearchPage>("/recherche?suche=Tafelwasser").FindAll("[role=alert]"));

        var page = Open<ResearchPage>("/recherche?suche=Tafelwasser&art=Handbuch");

        Assert.Contains("höchstens 12 Suchen in der Minute", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("In 60 Sekunden", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Tafelwasser", page.Find("#suche").GetAttribute("value"));
        Assert.Empty(page.FindAll(".results"));
        SignIn("mk");
        Hold("alle");
        Assert.Equal("1 Treffer", Open<ResearchPage>("/recherche?suche=Tafelwasser").Find("#treffer").TextContent);
    }
}
