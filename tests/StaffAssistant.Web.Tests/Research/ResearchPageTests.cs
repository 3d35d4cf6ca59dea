using Bunit;
using StaffAssistant.Web.Features.Research;
using Xunit;

namespace StaffAssistant.Web.Tests.Research;

public sealed class ResearchPageTests : ResearchContext
{
    [Fact]
    public void A_hit_says_where_it_stands_how_it_stands_and_whose_it_is()
    {
        var hit = Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&art=Dienstanweisung").Find(".results li");

        Assert.Equal("Dienstanweisung Reisekosten (DA 3.2)", hit.QuerySelector("h3 a")!.TextContent);
        Assert.Matches("^/quelle/[0-9a-f]{32}\\?fassung=[0-9a-f]{32}&stelle=[0-9a-f]{32}$", hit.QuerySelector("h3 a")!.GetAttribute("href")!);
        Assert.EndsWith("· § 6 Tagegeld · Personal", hit.QuerySelector(".locator")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Reisekostenerstattung", hit.QuerySelector("mark")!.TextContent);
        Assert.Equal("gilt", hit.QuerySelector(".badge")!.TextContent);
        Assert.Contains("seit 01.01.2026, Fassung", hit.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_restores_words_filters_order_and_page()
    {
        const string address = "/recherche?sammlung=Personal&suche=Reisekostenerstattung&art=Dienstanweisung&art=Rundschreiben&zustand=alle&ordnung=nummer";

        var page = Open<ResearchPage>(address);

        Assert.Equal("Reisekostenerstattung", page.Find("#suche").GetAttribute("value"));
        Assert.Equal(["Personal", "Dienstanweisung", "Rundschreiben"], page.FindAll(".facets input:checked").Select(box => box.ParentElement!.QuerySelector("span")!.TextContent));
        Assert.Equal("Number", page.Find("#ordnung option[selected]").GetAttribute("value"));
        Assert.Equal("3 Treffer", page.Find("#treffer").TextContent);
        Assert.Equal(address, ResearchFilter.Parse(new Uri(Navigation.Uri)).AddressIn(ScopeOf(Navigation.Uri)).Replace("%20", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_superseded_is_counted_and_shown_only_to_those_who_ask_for_it()
    {
        var page = Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&sammlung=Personal");

        Assert.Equal("2 Treffer", page.Find("#treffer").TextContent);
        page.FindAll(".facets input").Single(box => box.ParentElement!.TextContent.Contains("abgelöst", StringComparison.Ordinal)).Change(true);

        Assert.EndsWith("zustand=gilt&zustand=kuenftig&zustand=abgeloest", Navigation.Uri, StringComparison.Ordinal);
        Assert.Contains("abgelöst", Open<ResearchPage>(Navigation.Uri).FindAll(".results .badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public void Words_that_are_sent_stand_in_the_address_and_leave_the_filters()
    {
        var page = Open<ResearchPage>("/recherche?suche=Tagegeld&art=Dienstanweisung&seite=2");

        page.Find("#suche").Input(" Reisekosten ");
        page.Find("form").Submit();

        Assert.EndsWith("/recherche?suche=Reisekosten&art=Dienstanweisung", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_closed_is_neither_listed_nor_counted_nor_offered()
    {
        var page = Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&zustand=alle");

        Assert.DoesNotContain("Krisenstab", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", page.Markup, StringComparison.Ordinal);
        Assert.Equal("4 Treffer", page.Find("#treffer").TextContent);

        Hold("alle", "leitung");

        Assert.Equal("5 Treffer", Open<ResearchPage>("/recherche?suche=Reisekostenerstattung&zustand=alle").Find("#treffer").TextContent);
    }

    [Fact]
    public async Task A_document_that_is_closed_leaves_the_open_page()
    {
        var page = Open<ResearchPage>("/recherche?suche=Tafelwasser");
        Assert.Equal("1 Treffer", page.Find("#treffer").TextContent);

        await RemoveAsync("Trinken");

        page.WaitForAssertion(() => Assert.Equal("0 Treffer", page.Find("#treffer").TextContent), Patience);
        Assert.Empty(page.FindAll(".results li"));
    }

    [Fact]
    public void Nothing_found_offers_wider_filters_and_the_question()
    {
        var page = Open<ResearchPage>("/recherche?suche=Pinguine&art=Formular");

        Assert.Equal(["/recherche?suche=Pinguine&zustand=alle", "/?frage=Pinguine"], page.FindAll(".notice a").Select(link => link.GetAttribute("href")));
        Assert.NotEmpty(Open<ResearchPage>("/recherche?suche=" + new string('x', 301)).FindAll("[role=alert]"));
        Assert.NotEmpty(Open<ResearchPage>("/recherche").FindAll(".notice"));
    }

    [Fact]
    public void A_document_with_marks_of_a_page_is_shown_as_text()
    {
        var page = Open<ResearchPage>("/recherche?suche=Knopf");

        Assert.Contains("<script>alert(1)</script>", page.Find(".passage").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("script"));
    }
}
