using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.SavedSearches;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Research;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Research;

/// <summary>The search and what is kept of it on the real embedded store.</summary>
public abstract class ResearchContext : GermanContext, IAsyncLifetime
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    protected TestStore Store { get; private set; } = default!;

    /// <summary>How often a person may search; to be set before the first page.</summary>
    protected int SearchesPerMinute { get; init; } = 60;

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    public async ValueTask InitializeAsync()
    {
        Store = await TestStore.OpenAsync(change: services => services.AddSingleton<ITextExtractor>(new LineExtractor()));
        Services.AddSingleton(Store.Get<IDocumentCatalog>());
        Services.AddSingleton(Store.Get<DocumentSearch>());
        Services.AddSingleton(Store.Get<OwnDocumentSearch>());
        Services.AddSingleton(new SearchGate(Options.Create(new LimitOptions { SearchesPerMinute = SearchesPerMinute }), new FakeTimeProvider()));
        Services.AddScoped<PersonSearch>();
        Services.AddSingleton(Store.Get<DocumentClosings>());
        Services.AddSingleton(Store.Get<ReadingLists>());
        Services.AddSingleton(Store.Get<ISavedSearches>());
        ComponentFactories.AddStub<StichtagChip>();
        SetRendererInfo(new("Server", isInteractive: true));
        await SaveAsync(A.Document("Dienstanweisung Reisekosten").Numbered("DA 3.2").OfKind("Dienstanweisung").In("Personal").From("2026-01-01").Saying("Die Reisekostenerstattung ist zu beantragen."));
        await SaveAsync(A.Document("Rundschreiben Reisekosten").OfKind("Rundschreiben").In("Personal").From("2027-01-01").Saying("Die Reisekostenerstattung läuft bald anders."));
        await SaveAsync(A.Document("Altes Rundschreiben").OfKind("Rundschreiben").In("Personal").To("2020-12-31").Saying("Die Reisekostenerstattung war anders."));
        await SaveAsync(A.Document("Handbuch").OfKind("Handbuch").In("Reise").Saying("Mehr zur Erstattung von Reisekosten."));
        await SaveAsync(A.Document("Geheim").In("Krisenstab").Tagged("leitung").Saying("Die Reisekostenerstattung der Leitung."));
        await SaveAsync(A.Document("Trinken").In("Reise").Saying("Das Tafelwasser ist frei."));
        await SaveAsync(A.Document("Knöpfe").In("Reise").Saying("Der Knopf heißt <script>alert(1)</script> im Programm."));
        await Store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
    }

    /// <summary>The page at an address, with the choice of the top bar that the address holds.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(string address)
        where TPage : IComponent
    {
        Navigation.NavigateTo(address);
        return Render<TPage>(set => set.AddCascadingValue(ScopeOf(Navigation.Uri)));
    }

    protected static ScopeChoice ScopeOf(string address) => ScopeChoice.Parse(address, Said.Today);

    /// <summary>An editor of its collection removes the document with this title.</summary>
    protected async Task RemoveAsync(string title)
    {
        var editor = AccessScope.Of([], [new CollectionName("Reise"), new CollectionName("Personal")]);
        var document = (await Store.Get<IDocumentCatalog>().ListAsync(editor, CancellationToken.None)).Single(one => one.Versions[0].Title == title);
        Assert.True(await Store.Get<DocumentRemoval>().RemoveAsync(document.Id, editor, AuditActor.System, CancellationToken.None));
    }

    /// <summary>A person uploads a document for himself.</summary>
    protected async Task UploadAsync(string person, string title, string text)
    {
        var (uploads, owner) = (Store.Get<PersonalUploads>(), new PersonKey(person));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes($"# {title}\n{text}"));
        Assert.Equal(OwnUpload.Taken, await uploads.AddAsync(owner, $"{title}.md", content, CancellationToken.None));
        while ((await uploads.ListJobsAsync(owner, CancellationToken.None)).Any(job => !job.IsOver))
            await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Store.DisposeAsync();
    }

    private Task SaveAsync(DocumentBuilder document) => Store.Get<IDocumentCatalog>().SaveAsync(document.Build(), CancellationToken.None);
}
