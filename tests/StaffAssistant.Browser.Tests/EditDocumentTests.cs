using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Browser.Tests;

public sealed class EditDocumentTests(CountyBrowser browser)
{
    [Fact]
    public async Task Who_is_slower_sees_both_states_keeps_what_he_typed_and_decides()
    {
        await using var window = await OpenAsync(new());
        var page = window.Page;
        var before = await FindAsync(await page.Locator("#titel").InputValueAsync());
        await page.GetByLabel("Ansprechperson").FillAsync("Frau Muster");
        await page.GetByLabel("Zuständige Stelle").FillAsync("Meine Stelle");
        await OtherAsync(before, "Andere Stelle", "02841 1-99");

        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();

        await page.GetByText("Das Dokument wurde inzwischen geändert.").WaitForAsync();
        await window.PhotographAsync("berichtigen-konflikt");
        Assert.Equal(["Zuständige Stelle Meine Stelle Andere Stelle Übernehmen"], (await page.Locator("#angaben tbody tr").AllInnerTextsAsync()).Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal("Frau Muster", await page.GetByLabel("Ansprechperson").InputValueAsync());
        Assert.Equal("02841 1-99", await page.GetByLabel("Telefon").InputValueAsync());
        Assert.Empty(await window.AxeAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Zuständige Stelle: gespeicherte Angabe übernehmen" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Meine Angaben speichern" }).ClickAsync();
        await page.Locator(".library-message").WaitForAsync();
        var after = (await FindAsync(before.Versions[0].Title)).Versions[0];
        Assert.Equal(("Andere Stelle", "Frau Muster", "02841 1-99"), (after.Unit, after.Contact, after.Phone));
        Assert.Empty(window.Faults);
        await RestoreAsync(before);
    }

    [Fact]
    public async Task What_cannot_be_says_why_and_nothing_is_lost()
    {
        await using var window = await OpenAsync(new());
        await window.Page.GetByLabel("Gilt ab").FillAsync("2026-05-01");
        await window.Page.GetByLabel("Gilt bis").FillAsync("2026-04-01");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();

        await window.Page.GetByText("Das Ende der Gültigkeit liegt vor ihrem Anfang.").WaitForAsync();
        Assert.Equal("2026-05-01", await window.Page.GetByLabel("Gilt ab").InputValueAsync());
        Assert.Empty(await window.AxeAsync());
    }

    private static AccessScope Editor => AccessScope.Of([AccessTag.Everyone], [new CollectionName("Personal")]);

    private IServiceProvider Services => browser.App.Services;

    private async Task<CountyPage> OpenAsync(PageLook look)
    {
        var window = await browser.OpenAsync(look);
        await window.SignInAsync("ad", "/bibliothek");
        await window.Page.Locator("table.docs .action button").First.ClickAsync();
        await window.Page.Locator("#angaben").WaitForAsync();
        return window;
    }

    private async Task<Document> FindAsync(string title) =>
        (await Services.GetRequiredService<IDocumentCatalog>().ListAsync(Editor, CancellationToken.None)).First(document => document.Versions.Any(version => version.Title == title));

    private Task OtherAsync(Document document, string unit, string phone) => SaveAsync(document, document.VersionOn(DateOnly.MaxValue) with { Unit = unit, Phone = phone });

    private async Task RestoreAsync(Document before) => await SaveAsync(before with { Change = (await FindAsync(before.Versions[0].Title)).Change }, before.Versions[0]);

    private async Task SaveAsync(Document document, DocumentVersion version) => Assert.IsType<DocumentEditOutcome.Saved>(await Services.GetRequiredService<DocumentEditing>().SaveAsync(
        new DocumentEdit(document.Id, version.Id, document.Change, version.Title, version.Declared, document.Access.Tags)
        {
            Kind = version.Kind,
            Number = version.Number,
            Unit = version.Unit,
            Contact = version.Contact,
            Phone = version.Phone,
            Review = version.Review,
        },
        Editor,
        AuditActor.System,
        CancellationToken.None));
}
