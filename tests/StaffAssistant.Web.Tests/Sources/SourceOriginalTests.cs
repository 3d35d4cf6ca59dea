using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Sources;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Sources;

/// <summary>The page of a source with its original open. The browser's part is played: what it is asked for, what it answers, and that it fails.</summary>
public sealed class SourceOriginalTests : GermanContext, IAsyncLifetime
{
    private const string Unreadable = "lässt sich hier nicht anzeigen";
    private TestStore _store = default!;
    private Document _leaflet = default!;
    private Document _note = default!;
    private BunitJSModuleInterop _script = default!;
    private BunitJSModuleInterop _view = default!;

    private DocumentVersion Version => _leaflet.Versions[0];

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var catalog = _store.Get<IDocumentCatalog>();
        _leaflet = await catalog.SaveAsync(
            A.Document("Merkblatt").Numbered("MB 1").FromFile(".pdf").Saying("Das Tagegeld beträgt 14 Euro. Es gilt im Inland.", "Zweiter Absatz.").Build(), CancellationToken.None);
        _note = await catalog.SaveAsync(A.Document("Notiz").Numbered("N 1").FromFile(".docx").Saying("Kein PDF.").Build(), CancellationToken.None);
        Services.AddSingleton(catalog);
        JSInterop.SetupModule("/Features/Sources/SourcePage.razor.js").Mode = JSRuntimeMode.Loose;
        _script = JSInterop.SetupModule("/Features/Sources/SourceOriginal.razor.js");
        _view = _script.SetupModule(call => call.Identifier == "create");
        _view.Mode = JSRuntimeMode.Loose;
        _view.Setup<OriginalPlace>("open", _ => true).SetResult(new OriginalPlace(1, 3, 89, true, false));
    }

    [Fact]
    public void Text_comes_first_and_a_switch_leads_to_the_original_and_back()
    {
        var page = Open(_leaflet);
        Assert.NotEmpty(page.FindAll(".sheet"));
        Assert.Empty(page.FindAll(".surface"));

        Choose(page, original: true);
        Assert.Empty(page.FindAll(".sheet"));
        Assert.Equal("Original, Seite 1 von 3", page.Find(".surface").GetAttribute("aria-label"));
        Assert.EndsWith("ansicht=original", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);

        Choose(page, original: false);
        Assert.NotEmpty(page.FindAll(".sheet"));
        Assert.Single(_view.Invocations["close"]);
        Assert.DoesNotContain("ansicht", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_formats_have_no_switch()
    {
        Assert.Empty(Open(_note).FindAll("input[name=ansicht]"));
        Assert.NotEmpty(Open(_note, "?ansicht=original").FindAll(".sheet"));
    }

    [Fact]
    public void Without_scripts_nothing_is_said_to_load_and_the_text_is_one_link_away()
    {
        _view.Setup<OriginalPlace>("open", _ => true);

        var page = Open(_leaflet, "?ansicht=original", isInteractive: false);

        Assert.Equal(string.Empty, page.Find(".reader p[role=status]").TextContent);
        Assert.Contains($"/quelle/{_leaflet.Id}\"", page.Find("noscript").InnerHtml, StringComparison.Ordinal);
        Assert.All(page.FindAll("input[name=ansicht]"), choice => Assert.True(choice.HasAttribute("disabled")));
    }

    [Fact]
    public void The_browser_gets_the_address_of_the_original_and_the_words_to_mark()
    {
        Services.GetRequiredService<QuotedWords>().Remember([(PassageAt(0), "Das Tagegeld beträgt 14 Euro.")]);

        Open(_leaflet, $"?stelle={PassageAt(0)}&ansicht=original");

        var call = Assert.Single(_script.Invocations["create"]);
        var source = Assert.IsType<OriginalSource>(call.Arguments[1]);
        Assert.Equal((PageAddress.Original(Version), "/lib/pdfjs/pdf.min.mjs", "/lib/pdfjs/pdf.worker.min.mjs", "de"), (source.Address, source.Library, source.Worker, source.Language));
        var mark = Assert.Single(Assert.IsAssignableFrom<IReadOnlyList<OriginalMark>>(call.Arguments[2]));
        Assert.Equal(["Das Tagegeld beträgt 14 Euro."], mark.Quotes);
        Assert.Equal(["(1) Das Tagegeld beträgt 14 Euro. Es gilt im Inland."], mark.Passage);
        Assert.Equal([new OriginalHeading(1, 3, "§ 6 Tagegeld")], Assert.IsAssignableFrom<IReadOnlyList<OriginalHeading>>(call.Arguments[3]));
        Assert.Equal([true, true], Assert.Single(_view.Invocations["reveal"]).Arguments);
    }

    [Fact]
    public void Steps_lead_from_mark_to_mark_and_a_mark_that_is_not_there_is_said()
    {
        _view.Setup<OriginalPlace>("showMark", 1).SetResult(new OriginalPlace(2, 3, 89, true, IsMarkMissing: true));
        var page = Open(_leaflet, $"?stelle={PassageAt(0)}&stelle={PassageAt(1)}&ansicht=original");
        Assert.Empty(page.FindAll(".reader .notice-warn:not(noscript *)"));

        page.Find("[aria-label='Nächste Fundstelle']").Click();

        Assert.Equal("Fundstelle 2 von 2", page.Find(".badge-quote").TextContent);
        Assert.Equal("Seite 2 von 3", page.Find(".reader p[role=status]").TextContent);
        Assert.Contains("beginnt auf Seite 2", page.Find(".reader .notice-warn[role=note]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("99", 3)]
    [InlineData("0", 1)]
    public void A_typed_page_is_shown(string typed, int shown)
    {
        _view.Setup<OriginalPlace>("showPage", shown).SetResult(new OriginalPlace(shown, 3, 89, true, false));
        var page = Open(_leaflet, "?ansicht=original");

        page.Find("#seite").Change(typed);

        Assert.Equal($"{shown}", page.Find("#seite").GetAttribute("value"));
        Assert.Single(_view.Invocations["showPage"]);
    }

    [Fact]
    public void What_is_no_page_changes_nothing_and_the_ends_are_ends()
    {
        var page = Open(_leaflet, "?ansicht=original");

        page.Find("#seite").Change("vier");
        page.Find("[aria-label='Vorige Seite']").Click();

        Assert.Equal("1", page.Find("#seite").GetAttribute("value"));
        Assert.Equal("true", page.Find("[aria-label='Vorige Seite']").GetAttribute("aria-disabled"));
        Assert.Empty(_view.Invocations["showPage"]);
    }

    [Fact]
    public void A_heading_leads_to_its_page()
    {
        _view.Setup<OriginalPlace>("showPage", 1).SetResult(new OriginalPlace(1, 3, 89, true, false));
        var page = Open(_leaflet, "?ansicht=original");

        page.Find(".outline a").Click();

        Assert.Single(_view.Invocations["showPage"]);
    }

    [Fact]
    public void What_the_browser_cannot_open_falls_back_to_the_text_and_says_so()
    {
        _view.Setup<OriginalPlace>("open", _ => true).SetException(new JSException("InvalidPDFException: Invalid PDF structure."));

        var page = Open(_leaflet, "?ansicht=original");

        Assert.Contains(Unreadable, page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidPDF", page.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".sheet"));
        Assert.Empty(page.FindAll(".surface"));
    }

    [Fact]
    public void A_page_that_does_not_come_in_time_falls_back_too_and_can_be_tried_again()
    {
        _view.Setup<OriginalPlace>("showPage", 2).SetException(new TaskCanceledException());
        var page = Open(_leaflet, "?ansicht=original");

        page.Find("[aria-label='Nächste Seite']").Click();
        Assert.Contains(Unreadable, page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".sheet"));

        Choose(page, original: true);
        Assert.Empty(page.FindAll("[role=alert]"));
        Assert.NotEmpty(page.FindAll(".surface"));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private PassageId PassageAt(int ordinal) => Passage.IdOf(Version.Id, ordinal);

    private static void Choose(IRenderedComponent<SourcePage> page, bool original) => page.FindAll("input[name=ansicht]")[original ? 1 : 0].Change(true);

    private IRenderedComponent<SourcePage> Open(Document document, string query = "", bool isInteractive = true)
    {
        SetRendererInfo(new RendererInfo(isInteractive ? "Server" : "Static", isInteractive));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/quelle/{document.Id}{query}");
        return Render<SourcePage>(set => set.Add(page => page.DocumentId, document.Id.ToString()));
    }
}
