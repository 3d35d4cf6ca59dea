using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Write;
using Xunit;

namespace StaffAssistant.Web.Tests.Write;

/// <summary>Passages on their way into a draft, new or begun, on the page and the real store.</summary>
public sealed class TakeIntoDraftTests() : WriteContext(null), IAsyncLifetime
{
    private const string Words = "Das Tagegeld beträgt 14 Euro.";
    private static readonly PersonKey Jana = new("jb");
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);
    private TestStore _store = default!;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private DraftDesk Desk => _store.Get<DraftDesk>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        Services.AddSingleton(_store.Get<DraftDesk>());
        Services.AddSingleton(_store.Get<IDraftStore>());
        Services.AddSingleton(_store.Get<ReadingLists>());
        Services.AddSingleton(_store.Get<IDocumentCatalog>());
        SetRendererInfo(new("Server", isInteractive: true));
    }

    [Fact]
    public async Task The_draft_whose_button_is_pressed_takes_the_passage_with_the_words_kept_of_it()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync($"Es gilt ab sofort. {Words}"));
        var id = (await Desk.BeginAsync(template.Id, [], Jana, Everyone, CancellationToken.None))!.Id;
        await _store.Get<ReadingLists>().KeepAsync(Jana, passage, [Words], Everyone, CancellationToken.None);
        var page = Open($"/schreiben?passage={passage}");

        await page.WaitForElement("button[aria-label='Hier übernehmen: Vermerk']", Patience).ClickAsync(new());

        page.WaitForAssertion(() => Assert.EndsWith($"/schreiben/{id}", Navigation.Uri, StringComparison.Ordinal), Patience);
        Assert.Equal(Words, Assert.Single((await Desk.OpenAsync(id, Jana, Everyone, CancellationToken.None))!.Sources).Words);
        Assert.Contains("/quelle/", Open($"/schreiben/{id}", id).WaitForElement(".cited a", Patience).GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_without_a_place_for_passages_loses_none()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "alle", "{{betreff}} {{Sachverhalt|lang}}"), await PassageAsync(Words));
        var begun = Open($"/schreiben?vorlage={template.Id}&passage={passage}");
        begun.WaitForAssertion(() => Assert.DoesNotContain('?', Navigation.Uri), Patience);
        var id = DraftId.Parse(Navigation.Uri.Split('/')[^1])!.Value;
        var page = Open(Navigation.Uri, id);
        Assert.Contains("kein freies Feld", page.WaitForElement(".aside", Patience).TextContent, StringComparison.Ordinal);
        Assert.Contains(Words, page.Find(".aside .quote").TextContent, StringComparison.Ordinal);

        await page.FindAll(".aside button").First(button => button.TextContent.StartsWith("In „Sachverhalt“ einfügen", StringComparison.Ordinal)).ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("steht in: Sachverhalt", page.Find(".aside").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains(Words, page.Find(".sheet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_from_a_document_leads_to_its_passage()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync(Words));
        var id = (await Desk.BeginAsync(template.Id, [], Jana, Everyone, CancellationToken.None))!.Id;
        var origin = new ValueOrigin.FromFile("Reisekosten") { Passage = passage };
        await Desk.ChangeAsync(id, Jana, Everyone, (draft, at) => draft.With(new("betreff", "betreff", FieldType.Text), new FieldValue("14 Euro", origin), at), CancellationToken.None);

        var link = Open($"/schreiben/{id}", id).WaitForElement(".prov a", Patience);

        Assert.Contains($"stelle={passage}", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("Quelle öffnen: Reisekosten", link.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    private IRenderedComponent<WritePage> Open(string address, DraftId? id = null)
    {
        Navigation.NavigateTo(address);
        return Render<WritePage>(set => set.Add(one => one.Id, id?.ToString()));
    }

    private async Task<PassageId> PassageAsync(string words)
    {
        var document = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Reisekosten").In("Reise").Tagged("alle").Saying(words).Build(), CancellationToken.None);
        return (await _store.Get<IDocumentCatalog>().GetVersionPassagesAsync(document.Versions[0].Id, Everyone, CancellationToken.None))[0].Id;
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }
}
