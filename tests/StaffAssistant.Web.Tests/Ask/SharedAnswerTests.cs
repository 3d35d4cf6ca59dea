using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>One person copies the address of an answer, another one opens it: over the real embedded store.</summary>
public sealed class SharedAnswerTests : GermanContext, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TestStore _store = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var catalog = _store.Get<IDocumentCatalog>();
        await SaveAsync(A.Document("Reisekosten 2025").WithId("r").Numbered("DA 3.2").In("Reise").From("2025-01-01").Saying("Das Tagegeld bei Dienstreisen beträgt 13 Euro."));
        await SaveAsync(A.Document("Reisekosten 2026").WithId("r").Numbered("DA 3.2").In("Reise").From("2026-01-01").Saying("Das Tagegeld bei Dienstreisen beträgt 14 Euro."));
        await SaveAsync(A.Document("Leitfaden Tagegeld").Numbered("LF 1").In("Personal").Tagged("leitung").Saying("Das Tagegeld bei Dienstreisen der Leitung beträgt 99 Euro."));
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        Services.AddSingleton(catalog);
        Services.AddSingleton(_store.Get<IDocumentRegister>());
        Services.AddSingleton(_store.Get<AnswerPipeline>());
        ComponentFactories.AddStub<CollectionsChip>();
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
    }

    [Fact]
    public void The_receiver_sees_the_answer_with_his_own_rights()
    {
        SignIn("mk");
        Hold("alle", "leitung");
        var sent = Open(PageAddress.Ask(Said.Scope, "Wie hoch ist das Tagegeld bei Dienstreisen?"));
        Assert.Contains("99 Euro", sent.Markup, StringComparison.Ordinal);

        SignIn("ex");
        Hold("alle");
        var received = Open(sent.Find("[data-copy^=http]").GetAttribute("data-copy")!);

        Assert.Contains("14 Euro", received.Find(".statements").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("99 Euro", received.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Leitfaden", received.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Stichtag_and_collections_travel_with_the_address()
    {
        SignIn("mk");
        Hold("alle", "leitung");
        var scope = Said.Scope with { Stichtag = new DateOnly(2025, 6, 1), Collections = [new CollectionName("Reise")] };
        var sent = Open(PageAddress.Ask(scope, "Wie hoch ist das Tagegeld bei Dienstreisen?"));

        var address = sent.Find("[data-copy^=http]").GetAttribute("data-copy")!;
        SignIn("ex");
        Hold("alle");
        var received = Open(address);

        Assert.Equal("http://localhost/?stichtag=2025-06-01&sammlung=Reise&frage=Wie%20hoch%20ist%20das%20Tagegeld%20bei%20Dienstreisen%3F", address);
        Assert.Contains("13 Euro", received.Find(".statements").TextContent, StringComparison.Ordinal);
        Assert.Contains("Stichtag 01.06.2025", received.Find(".proof").TextContent, StringComparison.Ordinal);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private Task SaveAsync(DocumentBuilder document) => _store.Get<IDocumentCatalog>().SaveAsync(document.Build(), CancellationToken.None);

    private IRenderedComponent<AskPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<AskPage>();
        page.WaitForElement("[data-copy^=http]", Patience);
        return page;
    }
}
