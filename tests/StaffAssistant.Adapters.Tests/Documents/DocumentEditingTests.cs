using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Documents;

public sealed class DocumentEditingTests : IAsyncLifetime
{
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    private TestStore _store = null!;
    private Document _document = null!;

    private AccessScope Editor => AccessScope.Of([AccessTag.Everyone], [_document.Access.Collection]);

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _document = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document().Build(), CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task What_an_editor_corrects_is_stored_and_everyone_sees_it()
    {
        var edit = EditOf(_document) with { Title = "  Neuer Titel ", Number = "DA 9", Kind = " ", Declared = new Validity(new DateOnly(2026, 3, 1), null) };

        var saved = Assert.IsType<DocumentEditOutcome.Saved>(await SaveAsync(edit)).Document;

        Assert.Equal(("Neuer Titel", "DA 9", null), (saved.Versions[0].Title, saved.Versions[0].Number, saved.Versions[0].Kind));
        Assert.Equal(new DateOnly(2026, 3, 1), saved.Versions[0].Validity.From);
        Assert.True(saved.Change > _document.Change);
        Assert.Equal("Neuer Titel", (await FindAsync(Staff))!.Versions[0].Title);
    }

    [Fact]
    public async Task Tags_that_an_editor_takes_away_close_the_document_at_once()
    {
        await SaveAsync(EditOf(_document) with { Tags = [] });

        Assert.Null(await FindAsync(Staff));
        Assert.NotNull(await FindAsync(Editor));
    }

    [Fact]
    public async Task Whoever_saw_an_older_state_is_told_and_nothing_is_overwritten()
    {
        for (var pair = 0; pair < 50; pair++)
        {
            var seen = (await FindAsync(Editor))!;

            var outcomes = await Task.WhenAll(
                SaveAsync(EditOf(seen) with { Title = $"Links {pair}" }), SaveAsync(EditOf(seen) with { Title = $"Rechts {pair}" }));

            var saved = Assert.Single(outcomes.OfType<DocumentEditOutcome.Saved>());
            var conflict = Assert.Single(outcomes.OfType<DocumentEditOutcome.Conflict>());
            Assert.Equal(saved.Document.Versions[0].Title, conflict.Current.Versions[0].Title);
            Assert.Equal(saved.Document.Versions[0].Title, (await FindAsync(Editor))!.Versions[0].Title);
        }
    }

    [Fact]
    public async Task An_import_in_between_is_a_conflict_too()
    {
        var seen = (await FindAsync(Editor))!;
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document().Build(), CancellationToken.None);

        Assert.IsType<DocumentEditOutcome.Conflict>(await SaveAsync(EditOf(seen) with { Title = "Zu spät" }));
    }

    [Fact]
    public async Task Only_editors_of_the_collection_edit_and_a_foreign_document_is_like_an_unknown_one()
    {
        var elsewhere = AccessScope.Of([AccessTag.Everyone], [new CollectionName("Anderswo")]);

        Assert.IsType<DocumentEditOutcome.NotAllowed>(await SaveAsync(EditOf(_document), elsewhere));
        Assert.IsType<DocumentEditOutcome.NotAllowed>(await SaveAsync(EditOf(_document) with { DocumentId = new DocumentId(Guid.NewGuid()) }));
        Assert.IsType<DocumentEditOutcome.NotAllowed>(await SaveAsync(EditOf(_document) with { VersionId = new VersionId(Guid.NewGuid()) }));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_reason()
    {
        Assert.Equal(DocumentEditFault.Title, await FaultOfAsync(EditOf(_document) with { Title = " " }));
        Assert.Equal(DocumentEditFault.Title, await FaultOfAsync(EditOf(_document) with { Title = new string('x', 301) }));
        Assert.Equal(DocumentEditFault.EndBeforeStart, await FaultOfAsync(EditOf(_document) with { Declared = new Validity(new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 1)) }));
    }

    private static DocumentEdit EditOf(Document document)
    {
        var version = document.Versions[0];
        return new DocumentEdit(document.Id, version.Id, document.Change, version.Title, version.Declared, document.Access.Tags) { Number = version.Number, Kind = version.Kind };
    }

    private Task<DocumentEditOutcome> SaveAsync(DocumentEdit edit, AccessScope? scope = null) =>
        _store.Get<DocumentEditing>().SaveAsync(edit, scope ?? Editor, AuditActor.System, CancellationToken.None);

    private async Task<DocumentEditFault> FaultOfAsync(DocumentEdit edit) => Assert.IsType<DocumentEditOutcome.Invalid>(await SaveAsync(edit)).Fault;

    private Task<Document?> FindAsync(AccessScope scope) => _store.Get<IDocumentCatalog>().FindAsync(_document.Id, scope, CancellationToken.None);
}
