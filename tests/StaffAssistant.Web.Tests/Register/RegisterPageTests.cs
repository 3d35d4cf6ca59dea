using Bunit;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Register;
using Xunit;

namespace StaffAssistant.Web.Tests.Register;

public sealed class RegisterPageTests : RegisterContext
{
    [Fact]
    public void Documents_stand_under_their_collection_in_order_of_their_numbers()
    {
        var page = Show("/regelungen");

        Assert.Equal(["Personal 3 Dokumente", "Reise 2 Dokumente"], page.FindAll(".group").Select(group => string.Join(' ', group.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["DA 3.2-9", "DA 3.2-10", "RS 1/2026", "DA 3.5", "F 11-5"], Numbers(page));
        Assert.Equal("5 Dokumente", page.Find("#liste").TextContent);
    }

    [Fact]
    public void A_row_leads_to_the_text_and_the_original_and_says_how_it_stands()
    {
        var row = Show("/regelungen?suche=RS 1").FindAll("tbody tr")[1];

        Assert.Equal("Betriebsruhe", row.QuerySelector("th a")!.TextContent);
        Assert.StartsWith("/quelle/", row.QuerySelector("th a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("/dokumente/", row.QuerySelector("a[download]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Betriebsruhe (RS 1/2026) herunterladen (MD, 1 KB)", row.QuerySelector("a[download] .sr")!.TextContent);
        Assert.Equal("abgelöst", row.QuerySelector(".badge")!.TextContent);
        Assert.Contains("bis 31.10.2026", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_say_what_they_would_show_and_lead_there()
    {
        var page = Show("/regelungen?art=Formular");

        var chosen = page.FindAll(".facets [aria-current]");
        Assert.Equal(["alle", "Formular", "alle"], chosen.Select(link => link.QuerySelector("span")!.TextContent));
        var kinds = page.FindAll(".facets a").Where(link => link.TextContent.Contains("Dienstanweisung", StringComparison.Ordinal)).Single();
        Assert.Equal("3", kinds.QuerySelector("[aria-hidden]")!.TextContent);
        Assert.Equal("/regelungen?art=Dienstanweisung", kinds.GetAttribute("href"));
        Assert.Equal(["F 11-5"], Numbers(page));
        Assert.Equal("/regelungen", Assert.Single(page.FindAll(".chip")).GetAttribute("href"));
    }

    [Fact]
    public void What_is_typed_narrows_the_list_and_stands_in_the_address()
    {
        var page = Show("/regelungen?zustand=gilt");

        page.Find("#suche").Input("dienst ");

        page.WaitForAssertion(() => Assert.EndsWith("/regelungen?suche=dienst&zustand=gilt", Navigation.Uri, StringComparison.Ordinal), Patience);
        var narrowed = Show(Navigation.Uri);
        Assert.Equal(["DA 3.5", "F 11-5"], Numbers(narrowed));
        Assert.Equal("dienst", narrowed.Find("#suche").GetAttribute("value"));
    }

    [Fact]
    public void The_order_stands_in_the_address()
    {
        var page = Show("/regelungen?seite=1");

        page.Find("#ordnung").Change("Number");

        page.WaitForAssertion(() => Assert.EndsWith("/regelungen?ordnung=nummer", Navigation.Uri, StringComparison.Ordinal), Patience);
        Assert.Equal(["DA 3.2-9", "DA 3.2-10", "DA 3.5", "F 11-5", "RS 1/2026"], Numbers(Show(Navigation.Uri)));
        Assert.Empty(Show(Navigation.Uri).FindAll(".group"));
        Assert.Equal(["Dienstanweisung", "Formular", "Rundschreiben"], Show("/regelungen?ordnung=art").FindAll(".group").Select(group => group.TextContent.Trim().Split(' ')[0]));
    }

    [Fact]
    public void Where_nothing_passes_the_filters_can_be_taken_back()
    {
        var page = Show("/regelungen?suche=gibtesnicht&sammlung=Personal");

        Assert.Equal("0 Dokumente", page.Find("#liste").TextContent);
        Assert.Equal("/regelungen", page.Find(".notice a").GetAttribute("href"));
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public void Whoever_may_read_nothing_is_told_what_to_do()
    {
        Hold("sonst");

        var page = Show("/regelungen");

        Assert.Contains("noch kein Dokument freigegeben", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".facets a"));
    }

    [Fact]
    public void Closed_documents_leave_no_trace()
    {
        var page = Show("/regelungen");
        Assert.DoesNotContain("Leitfaden", page.Markup, StringComparison.Ordinal);

        Hold("alle", "leitung");

        Assert.Contains("Leitfaden", Show("/regelungen").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        foreach (var number in Enumerable.Range(1, 60))
            await SaveAsync(A.Document("Merkblatt").Numbered($"MB {number}").In("Viel"));

        var first = Show("/regelungen?sammlung=Viel");
        var last = Show("/regelungen?sammlung=Viel&seite=2");

        Assert.Equal(("Zeilen 1 bis 50 von 60", "/regelungen?sammlung=Viel&seite=2"), (first.Find(".pager .num").TextContent, Assert.Single(first.FindAll(".pager a")).GetAttribute("href")));
        Assert.Equal(("Zeilen 51 bis 60 von 60", "/regelungen?sammlung=Viel"), (last.Find(".pager .num").TextContent, Assert.Single(last.FindAll(".pager a")).GetAttribute("href")));
        Assert.Equal("MB 51", Numbers(last)[0]);
        Assert.Contains("60 Dokumente", last.Find(".group").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_beyond_the_end_is_the_last_one() => Assert.Equal(5, Numbers(Show("/regelungen?seite=9")).Count);

    protected override async Task FillAsync()
    {
        await SaveAsync(A.Document("Arbeitszeit").Numbered("DA 3.2-10").OfKind("Dienstanweisung").In("Personal"));
        await SaveAsync(A.Document("Urlaub").Numbered("DA 3.2-9").OfKind("Dienstanweisung").In("Personal"));
        await SaveAsync(A.Document("Betriebsruhe").Numbered("RS 1/2026").OfKind("Rundschreiben").In("Personal").To("2026-10-31"));
        await SaveAsync(A.Document("Dienstwagen").Numbered("DA 3.5").OfKind("Dienstanweisung").In("Reise"));
        await SaveAsync(A.Document("Dienstreiseantrag").Numbered("F 11-5").OfKind("Formular").In("Reise"));
        await SaveAsync(A.Document("Leitfaden Beurteilung").Numbered("LF 1").OfKind("Leitfaden").In("Personal").Tagged("leitung"));
    }

    private IRenderedComponent<RegisterPage> Show(string address)
    {
        var page = Open<RegisterPage>(address);
        page.WaitForElement("#liste", Patience);
        return page;
    }

    private static List<string> Numbers(IRenderedComponent<RegisterPage> page) => [.. page.FindAll("tbody tr:not(.group) td.nowrap").Select(cell => cell.TextContent)];
}
