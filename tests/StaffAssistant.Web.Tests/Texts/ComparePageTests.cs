using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Texts.Comparing;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class ComparePageTests : TextsContext
{
    [Fact]
    public void Two_texts_show_what_changed_with_amounts_first()
    {
        var page = Compare("Das Tagegeld beträgt 13 Euro je Kalendertag.\n\nDieser Absatz bleibt ganz genau so stehen.", "Das Tagegeld beträgt 14 Euro je Kalendertag.\n\nDieser Absatz bleibt ganz genau so stehen.");

        Assert.Equal(["Betrag", "13 Euro", "14 Euro", "Absatz 1"], page.FindAll("tbody tr > *").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("13", page.Find("del").TextContent.Replace("[entfällt: ", "", StringComparison.Ordinal).TrimEnd(']'));
        Assert.Equal("14", page.Find("ins").TextContent.Replace("[neu: ", "", StringComparison.Ordinal).TrimEnd(']'));
        Assert.Single(page.FindAll("ol.rows > li"));

        page.Find("input[type=checkbox]").Change(true);
        Assert.Equal(2, page.FindAll("ol.rows > li").Count);
        page.Find("tbody a").Click();
        Assert.Equal("zeile-0", Shown[^1]);
    }

    [Fact]
    public void Equal_texts_are_said_to_be_equal() =>
        Assert.Contains("Wort für Wort gleich", Compare("Ein Satz.", "Ein Satz.").Find("section .notice").TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Two_versions_of_a_document_are_compared_and_can_be_chosen()
    {
        var catalog = Store.Get<IDocumentCatalog>();
        await catalog.SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2").From("2025-01-01").Saying("Das Tagegeld beträgt 13 Euro.").Build(), CancellationToken.None);
        var rule = await catalog.SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2").From("2026-01-01").Saying("Das Tagegeld beträgt 14 Euro.").Build(), CancellationToken.None);

        var page = Open<ComparePage>($"/vergleichen?dokument={rule.Id}");

        page.WaitForAssertion(() => Assert.Contains("14 Euro", page.Find("tbody").TextContent, StringComparison.Ordinal), Patience);
        page.Find("#neu-fassung").Change(rule.Versions[0].Id.ToString());
        Assert.Contains($"mit={rule.Versions[0].Id}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private IRenderedComponent<PageOfRights> Compare(string old, string now)
    {
        var page = Open<ComparePage>("/vergleichen");
        Send(old, "alt");
        Send(now, "neu");
        page.Find("form").Submit();
        page.WaitForElement("#unterschiede", Patience);
        return page;
    }
}
