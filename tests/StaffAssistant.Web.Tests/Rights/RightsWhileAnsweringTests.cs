using System.Text.Json;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Rights;

/// <summary>A right is taken away at each point of an answer that is on its way: nothing is read with it afterwards, and nothing of it stays on the screen.</summary>
public sealed class RightsWhileAnsweringTests : GermanContext, IAsyncLifetime
{
    private const string Secret = "Kasse Zitronenfalter";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Steps _steps = new();
    private readonly List<object?> _readLater = [];
    private TestStore _store = default!;
    private Document _secret = default!;

    public static TheoryData<string> Questions => ["Wie hoch ist das Tagegeld bei Dienstreisen?", "Wo finde ich den Leitfaden Dienstreisen?"];

    private static AccessScope Editors => AccessScope.Of([], [new CollectionName("Personal")]);

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(change: services =>
        {
            SteppedPort<IPassageIndex>.Wrap(services, _steps, _readLater);
            SteppedPort<IDocumentCatalog>.Wrap(services, _steps, _readLater);
            SteppedPort<IDocumentRegister>.Wrap(services, _steps, _readLater);
            services.AddSingleton<IAnswerComposer>(provider => new SteppedComposer(provider.GetRequiredService<GermanAnalysis>(), _steps));
        });
        var catalog = _store.Get<IDocumentCatalog>();
        await catalog.SaveAsync(A.Document("Dienstreisen").In("Reise").Saying("Das Tagegeld bei Dienstreisen beträgt 14 Euro.").Build(), CancellationToken.None);
        _secret = await catalog.SaveAsync(
            A.Document("Leitfaden").In("Personal").Tagged("leitung")
                .Saying($"Das Tagegeld bei Dienstreisen der Leitung zahlt die {Secret}.", $"Tagegeld bei Dienstreisen im Ausland zahlt auch die {Secret}.").Build(),
            CancellationToken.None);
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        Services.AddSingleton(catalog);
        // It reads when the answer has come to its end, with nobody's rights: none of the points that are tried.
        Services.AddScoped(provider => new AnswerCounting(
            provider.GetRequiredService<UsageCounting>(), null!, provider.GetRequiredService<CurrentPerson>(), NullLogger<AnswerCounting>.Instance));
        Services.AddSingleton(_store.Get<IDocumentRegister>());
        Services.AddSingleton(_store.Get<DocumentClosings>());
        Services.AddSingleton(_store.Get<AnswerPipeline>());
        ComponentFactories.AddStub<CollectionsChip>();
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public Task A_tag_taken_from_the_document_at_any_point_ends_it(string question) => TryEachPointAsync(question, async () =>
    {
        await TagAsync();
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
    });

    [Theory]
    [MemberData(nameof(Questions))]
    public Task A_tag_taken_from_the_document_counts_before_the_index_knows(string question) => TryEachPointAsync(question, () => TagAsync());

    [Theory]
    [MemberData(nameof(Questions))]
    public Task A_right_taken_from_the_person_at_any_point_ends_it(string question) => TryEachPointAsync(question, () =>
    {
        Hold("alle");
        return Task.CompletedTask;
    });

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private async Task TryEachPointAsync(string question, Func<Task> close)
    {
        var points = 0;
        for (var at = 1; at <= 40; at++)
        {
            Hold("alle", "leitung");
            await TagAsync("leitung");
            await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
            _readLater.Clear();
            _steps.Arm(0, close);
            Assert.Contains(_secret.Id.ToString(), await AnsweredAsync(question));
            _steps.Arm(at, close);
            var shown = await AnsweredAsync(question);
            if (!_steps.IsDone)
                break;
            points++;
            Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
            Assert.DoesNotContain(_secret.Id.ToString(), shown, StringComparison.Ordinal);
            Assert.All(_readLater, read => Assert.DoesNotContain(_secret.Id.ToString(), JsonSerializer.Serialize(read), StringComparison.OrdinalIgnoreCase));
        }

        Xunit.TestContext.Current.TestOutputHelper!.WriteLine($"{points} points");
        Assert.InRange(points, 6, 39);
    }

    /// <summary>What the page shows when the answer has come to its end.</summary>
    private async Task<string> AnsweredAsync(string question)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(PageAddress.Ask(Said.Scope, question));
        var page = Render<PageOfRights>(set => set.Add(open => open.Address, "/").AddChildContent<AskPage>());
        page.WaitForAssertion(() => Assert.NotEmpty(page.Find("p.sr[role=status]").TextContent), Patience);
        var shown = page.Markup;
        await DisposeComponentsAsync();
        return shown;
    }

    private async Task TagAsync(params string[] tags)
    {
        var seen = (await _store.Get<IDocumentCatalog>().FindAsync(_secret.Id, Editors, CancellationToken.None))!;
        var edit = new DocumentEdit(seen.Id, seen.Versions[0].Id, seen.Change, "Leitfaden", Validity.Always, [.. tags.Select(tag => new AccessTag(tag))]);
        Assert.IsType<DocumentEditOutcome.Saved>(await _store.Get<IDocumentCatalog>().EditAsync(edit, Editors, AuditActor.System, CancellationToken.None));
    }
}
