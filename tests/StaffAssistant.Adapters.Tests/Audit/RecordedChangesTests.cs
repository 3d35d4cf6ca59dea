using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Audit;

/// <summary>P4.4: whoever changes a document stands in the trail, with ids and access tags and without a word of it.</summary>
public sealed class RecordedChangesTests : IAsyncLifetime
{
    private const string Word = "Pfingstrose";
    private static readonly AuditActor Ada = new("t:ada");
    private static readonly CollectionName Personal = new("Personal");
    private static readonly AccessScope Editor = AccessScope.Of([AccessTag.Everyone], [Personal]);
    private readonly RefusingTrail _trail = new();
    private TestStore _store = null!;

    private IDocumentCatalog Catalog => _store.Get<IDocumentCatalog>();

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(change: services => services.AddSingleton<IAuditStore>(_trail));

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Each_change_is_one_entry_with_who_did_it_and_what_it_was_done_to()
    {
        var document = await Catalog.SaveAsync(Rule(held: true), CancellationToken.None);
        var version = document.Versions[0];
        var edited = await SaveAsync(EditOf(document) with { Title = $"{Word} neu" });
        var opened = await SaveAsync(EditOf(edited) with { Tags = [new("soziales"), AccessTag.Everyone] });
        var passage = (await _store.Get<QuarantineReview>().ListAsync(Editor, CancellationToken.None))[0].Source.Passage.Id;
        foreach (var release in new[] { true, false })
            await _store.Get<QuarantineReview>().DecideAsync(passage, release, "Ada Mohr", Editor, Ada, CancellationToken.None);
        await _store.Get<DocumentRemoval>().RemoveAsync(opened.Id, Editor, Ada, CancellationToken.None);

        Assert.Equal(
            [
                (AuditAction.DocumentTakenIn, version.Id.ToString()), (AuditAction.DocumentCorrected, version.Id.ToString()), (AuditAction.AccessChanged, "leitung → alle, soziales"),
                (AuditAction.PassageReleased, passage.ToString()), (AuditAction.PassageDropped, passage.ToString()), (AuditAction.DocumentRemoved, version.Id.ToString()),
            ],
            _trail.Events.Select(what => (what.Action, what.Detail)));
        Assert.All(_trail.Events, what => Assert.Equal((Ada, document.Id.ToString(), "Personal"), (what.Actor, what.Subject, what.Collection)));
        Assert.DoesNotContain(_trail.Events, what => what.ToString().Contains(Word, StringComparison.OrdinalIgnoreCase) || what.ToString().Contains("Mohr", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_version_that_opens_the_document_to_others_says_both()
    {
        await Catalog.SaveAsync(Rule(), CancellationToken.None);
        _trail.Events.Clear();

        await Catalog.SaveAsync(Rule("alle"), CancellationToken.None);

        Assert.Equal([AuditAction.DocumentTakenIn, AuditAction.AccessChanged], _trail.Events.Select(what => what.Action));
    }

    [Fact]
    public async Task What_was_refused_is_not_recorded()
    {
        var document = await Catalog.SaveAsync(Rule(), CancellationToken.None);
        _trail.Events.Clear();
        var stranger = AccessScope.Of([AccessTag.Everyone, new("leitung")]);

        Assert.IsType<DocumentEditOutcome.NotAllowed>(await Catalog.EditAsync(EditOf(document), stranger, Ada, CancellationToken.None));
        Assert.IsType<DocumentEditOutcome.Conflict>(await Catalog.EditAsync(EditOf(document) with { Change = 99 }, Editor, Ada, CancellationToken.None));
        Assert.False(await Catalog.RemoveAsync(document.Id, stranger, Ada, CancellationToken.None));

        Assert.Empty(_trail.Events);
    }

    [Fact]
    public async Task What_cannot_be_recorded_does_not_happen()
    {
        var document = await Catalog.SaveAsync(Rule(held: true), CancellationToken.None);
        var passage = (await _store.Get<QuarantineReview>().ListAsync(Editor, CancellationToken.None))[0].Source.Passage.Id;
        _trail.Refuses = true;

        await Assert.ThrowsAsync<IOException>(() => Catalog.SaveAsync(A.Document("Anderes").In("Personal").Build(), CancellationToken.None));
        await Assert.ThrowsAsync<IOException>(() => SaveAsync(EditOf(document) with { Tags = [AccessTag.Everyone] }));
        await Assert.ThrowsAsync<IOException>(() => _store.Get<DocumentRemoval>().RemoveAsync(document.Id, Editor, Ada, CancellationToken.None));
        await Assert.ThrowsAsync<IOException>(() => _store.Get<QuarantineReview>().DecideAsync(passage, true, "Ada Mohr", Editor, Ada, CancellationToken.None));

        var stored = Assert.Single(await Catalog.ListAsync(Editor, CancellationToken.None));
        Assert.Equal((document.Id, document.Change), (stored.Id, stored.Change));
        Assert.Equal(document.Access.Tags, stored.Access.Tags);
        Assert.Null((await _store.Get<QuarantineReview>().ListAsync(Editor, CancellationToken.None))[0].Decision);
    }

    [Theory]
    [InlineData(JobOrigin.Upload, "t:ada", "t:ada")]
    [InlineData(JobOrigin.CommandLine, null, "operator")]
    [InlineData(JobOrigin.WatchedFolder, null, "folder")]
    [InlineData(JobOrigin.Demo, null, "system")]
    public void Who_brings_a_file_is_the_person_the_operator_or_the_watched_folder(JobOrigin origin, string? owner, string actor)
    {
        var file = new Core.Ingestion.IncomingFile("/a.txt", "a.txt", new(), new());
        Assert.Equal(actor, new IngestionJob(new IngestionJobId(Guid.NewGuid()), origin, owner, Guid.NewGuid(), file, "", IngestionStage.Waiting, 0, default, null).By.Key);
    }

    private static NewVersion Rule(string tag = "leitung", bool held = false)
    {
        var built = A.Document(Word).WithId("rule").In("Personal").Tagged(tag).Saying($"Die {Word} blüht.").Build();
        return built with { By = Ada, Passages = [built.Passages[0] with { IsHeld = held }] };
    }

    private static DocumentEdit EditOf(Document document) =>
        new(document.Id, document.Versions[0].Id, document.Change, document.Versions[0].Title, document.Versions[0].Declared, document.Access.Tags) { Number = document.Versions[0].Number, Kind = document.Versions[0].Kind, Unit = document.Versions[0].Unit, Contact = document.Versions[0].Contact, Phone = document.Versions[0].Phone, Review = document.Versions[0].Review };

    private async Task<Document> SaveAsync(DocumentEdit edit) =>
        Assert.IsType<DocumentEditOutcome.Saved>(await _store.Get<DocumentEditing>().SaveAsync(edit, Editor, Ada, CancellationToken.None)).Document;
}
