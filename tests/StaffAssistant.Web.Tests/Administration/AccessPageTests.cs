using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Administration;
using StaffAssistant.Web.Identity.Rights;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using StaffAssistant.Web.Tests.Rights;
using Xunit;

namespace StaffAssistant.Web.Tests.Administration;

public sealed class AccessPageTests : GermanContext, IAsyncLifetime
{
    private TestStore _store = default!;
    private Document _draft = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _draft = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Leitfaden").In("Personal").Tagged("leitung").Saying("Vertraulich.").Build(), CancellationToken.None);
        Services.AddSingleton(_store.Get<AccessExplainer>());
        Services.AddOptions<RightsOptions>();
        Services.AddSingleton<GroupMapping>();
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        HoldAs(["Employee", "Editor"], ["alle"], ["Personal"]);
    }

    [Fact]
    public void An_editor_asks_with_the_address_of_a_source_and_tries_persons()
    {
        var page = Open("/verwaltung/zugriff");
        page.Find("input#dokument").Change($"https://assistent.example/quelle/{_draft.Id}?fassung={_draft.Versions[0].Id}");
        page.Find("form").Submit();
        page.Render();
        Assert.Empty(Recorded.Events);
        Assert.Contains("sieht das Dokument nicht", page.Find(".said").TextContent, StringComparison.Ordinal);

        page.FindAll("label.check").Single(label => label.TextContent.Trim() == "leitung").QuerySelector("input")!.Change(true);
        page.Render();
        Assert.Equal("Die Person sieht das Dokument.", page.Find(".said").TextContent.Trim());
        Assert.Contains("zeichen=leitung", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.DoesNotContain("Vertraulich", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_may_not_ask_reads_the_same_as_of_a_document_that_does_not_exist()
    {
        HoldAs(["Employee", "Editor"], ["alle", "leitung"], ["Soziales"]);

        var closed = Open($"/verwaltung/zugriff?dokument={_draft.Id}").Markup;
        var unknown = Open($"/verwaltung/zugriff?dokument={Guid.Empty:N}").Markup;

        Assert.Contains("oder Sie bearbeiten seine Sammlung nicht", closed, StringComparison.Ordinal);
        Assert.Equal(PageText.Of(unknown), PageText.Of(closed));
    }

    [Fact]
    public void An_administrator_sees_tags_and_no_title()
    {
        HoldAs(["Employee", "Administrator"], ["alle"], []);

        var page = Open($"/verwaltung/zugriff?dokument={_draft.Id}&bearbeitet=ja");

        Assert.Equal("Dokument ohne Titel für Sie", page.Find("h2").TextContent);
        Assert.DoesNotContain("Leitfaden", page.Markup, StringComparison.Ordinal);
        Assert.Contains("„leitung“", page.Find(".reasons").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [new AuditEvent(AuditAction.AdministratorRead, new AuditActor("jb")) { Subject = _draft.Id.ToString(), Detail = "1" }], Recorded.Events);
        Assert.Equal("Die Person sieht das Dokument.", page.Find(".said").TextContent.Trim());
    }

    [Theory]
    [InlineData("keine Kennung")]
    [InlineData("https://assistent.example/regelungen")]
    [InlineData("1234")]
    public void What_names_no_document_is_answered_with_what_to_do(string text)
    {
        var page = Open($"/verwaltung/zugriff?dokument={Uri.EscapeDataString(text)}");

        Assert.Contains("kopieren Sie ihre Adresse", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private IRenderedComponent<AccessPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<AccessPage>();
    }
}
