using Bunit;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Register;
using Xunit;

namespace StaffAssistant.Web.Tests.Register;

public sealed class ChangesPageTests : RegisterContext
{
    [Fact]
    public void What_is_new_stands_by_what_happened_with_its_day()
    {
        var page = Show("/regelungen/neu");

        Assert.Equal(["Neu in Kraft 1", "Künftig 1", "Außer Kraft 1", "Aufgenommen oder berichtigt 1"], page.FindAll("h2").Select(Words));
        Assert.Equal(["Reisekosten (DA 3.2)", "Urlaub (DA 2.1)", "Betriebsruhe (RS 1)", "Hausordnung (DA 1.7)"], page.FindAll(".lines a").Select(link => link.TextContent));
        Assert.Equal(["seit 01.10.2026", "ab 01.01.2027", "bis 31.10.2026", "20.11.2026 ohne Befristung"], page.FindAll(".when").Select(Words));
        Assert.Contains("Vom 26.08.2026 bis zum 23.11.2026", page.Find(".lead").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_period_stands_in_the_address_and_an_empty_one_says_so()
    {
        var page = Show("/regelungen/neu?tage=30");

        Assert.Equal("30 Tage", page.Find(".period [aria-current]").TextContent);
        Assert.Contains("Seit dem 25.10.2026 ist nichts neu in Kraft getreten.", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["/regelungen/neu?tage=30", "/regelungen/neu", "/regelungen/neu?tage=365"], page.FindAll(".period a").Select(link => link.GetAttribute("href")));
        Assert.Equal("90 Tage", Show("/regelungen/neu?tage=-7").Find(".period [aria-current]").TextContent);
    }

    [Fact]
    public async Task A_long_list_shows_its_beginning_and_folds_the_rest_away()
    {
        foreach (var number in Enumerable.Range(1, 12))
            await SaveAsync(A.Document("Merkblatt").Numbered($"MB {number}").From("2027-02-01"));

        var section = Show("/regelungen/neu").FindAll("section")[1];

        Assert.Equal("Künftig 13", Words(section.QuerySelector("h2")!));
        Assert.Equal(("3 weitere", 3, 13), (Words(section.QuerySelector("summary")!), section.QuerySelectorAll("details li").Length, section.QuerySelectorAll("li").Length));
    }

    [Fact]
    public void Another_day_looks_from_there()
    {
        var page = Show("/regelungen/neu?stichtag=2027-01-15");

        Assert.Contains("Urlaub (DA 2.1)", page.Find("section").TextContent, StringComparison.Ordinal);
        Assert.All(page.FindAll(".lines a"), link => Assert.Contains("stichtag=2027-01-15", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Closed_documents_leave_no_trace()
    {
        Assert.DoesNotContain("Leitfaden", Show("/regelungen/neu").Markup, StringComparison.Ordinal);

        Hold("alle", "leitung");

        Assert.Contains("Leitfaden", Show("/regelungen/neu").Markup, StringComparison.Ordinal);
    }

    protected override async Task FillAsync()
    {
        await SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2").From("2026-10-01"));
        await SaveAsync(A.Document("Urlaub").Numbered("DA 2.1").From("2027-01-01"));
        await SaveAsync(A.Document("Betriebsruhe").Numbered("RS 1").To("2026-10-31"));
        await SaveAsync(A.Document("Hausordnung").Numbered("DA 1.7").ImportedAt("2026-11-20T08:00:00Z"));
        await SaveAsync(A.Document("Leitfaden").Numbered("LF 1").From("2026-11-01").Tagged("leitung"));
    }

    private static string Words(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<ChangesPage> Show(string address)
    {
        var page = Open<ChangesPage>(address);
        page.WaitForElement("h2", Patience);
        return page;
    }
}
