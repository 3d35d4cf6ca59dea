using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>Whatever closes a document to somebody is told once it is stored; what opens or only corrects one is not.</summary>
public sealed class DocumentClosingsTests : IAsyncLifetime
{
    private static readonly AccessScope Editor = AccessScope.Of([], [new CollectionName("Personal"), new CollectionName("Reise")]);
    private readonly List<DocumentClosing> _told = [];
    private TestStore _store = default!;
    private Document _rule = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IDocumentCatalog Catalog => _store.Get<IDocumentCatalog>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _rule = await Catalog.SaveAsync(Rule().Build(), Cancel);
        _store.Get<DocumentClosings>().Closed += _told.Add;
    }

    [Fact]
    public async Task A_tag_that_an_editor_takes_away_is_told()
    {
        await EditAsync("alle");

        Assert.True(Assert.Single(_told).Closes(AccessScope.Of([new("leitung")])));
        Assert.Equal(_rule.Id, _told[0].Document);
        Assert.False(_told[0].Closes(AccessScope.Of([new("leitung"), new("alle")])), "Who holds the other tag sees it still.");
        Assert.False(_told[0].Closes(Editor), "Its editors see it still.");
        Assert.False(_told[0].Closes(AccessScope.Of([new("personal")])), "Who never saw it loses nothing.");
    }

    [Fact]
    public async Task A_tag_that_is_added_and_an_edit_that_changes_none_close_nothing()
    {
        await EditAsync("alle", "leitung", "personal");
        await EditAsync("alle", "leitung", "personal");

        Assert.Empty(_told);
    }

    [Fact]
    public async Task A_refused_edit_is_not_told()
    {
        var edit = new DocumentEdit(_rule.Id, _rule.Versions[0].Id, _rule.Change, "Regel", Validity.Always, []);

        Assert.IsType<DocumentEditOutcome.NotAllowed>(await Catalog.EditAsync(edit, AccessScope.Of([new("alle")]), AuditActor.System, Cancel));

        Assert.Empty(_told);
    }

    [Fact]
    public async Task A_removal_closes_it_to_everyone()
    {
        Assert.True(await Catalog.RemoveAsync(_rule.Id, Editor, AuditActor.System, Cancel));

        Assert.True(Assert.Single(_told).Closes(Editor));
        Assert.True(_told[0].Closes(AccessScope.Of([new("alle")])));
    }

    [Fact]
    public async Task A_source_that_is_gone_closes_it_too()
    {
        Assert.True(await Catalog.RemoveSourceAsync(_rule.Versions[0].Id, null, AuditActor.System, Cancel));

        Assert.True(Assert.Single(_told).Closes(AccessScope.Of([new("alle")])));
    }

    [Fact]
    public async Task A_file_that_comes_again_with_fewer_tags_or_for_another_collection_closes_it()
    {
        await Catalog.SaveAsync(Rule().Tagged("alle").Build(), Cancel);
        Assert.True(Assert.Single(_told).Closes(AccessScope.Of([new("leitung")])));

        await Catalog.SaveAsync(Rule().Tagged("alle").In("Reise").Build(), Cancel);
        Assert.True(_told[1].Closes(AccessScope.Of([], [new CollectionName("Personal")])));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private static DocumentBuilder Rule() => A.Document("Regel").WithId("regel").In("Personal").Tagged("alle", "leitung");

    private async Task EditAsync(params string[] tags)
    {
        var seen = (await Catalog.FindAsync(_rule.Id, Editor, Cancel))!;
        var edit = new DocumentEdit(seen.Id, seen.Versions[0].Id, seen.Change, "Regel", Validity.Always, [.. tags.Select(tag => new AccessTag(tag))]);
        Assert.IsType<DocumentEditOutcome.Saved>(await Catalog.EditAsync(edit, Editor, AuditActor.System, Cancel));
    }
}
