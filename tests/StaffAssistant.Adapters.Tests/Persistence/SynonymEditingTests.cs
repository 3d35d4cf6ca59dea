using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Core.Vocabulary;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Persistence;

public sealed class SynonymEditingTests : IAsyncLifetime
{
    private static readonly AccessScope Editor = AccessScope.Of([AccessTag.Everyone], [new CollectionName("Personal")]);
    private static readonly AuditActor By = new("tester");
    private TestStore _store = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SynonymEditing Editing => _store.Get<SynonymEditing>();

    public async ValueTask InitializeAsync()
    {
        // Stores of one run share what they know of words; these tests change it.
        _store = await TestStore.OpenAsync(change: services => services.AddSingleton(new GermanAnalysis(CompoundLexicon.Shipped)));
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Fahrräder").Tagged("alle").Saying("Das Pedelec wird in der Garage abgestellt.").Build(), Cancel);
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Geräte").Tagged("alle").Saying("Der Drucker steht im Flur.").Build(), Cancel);
        await _store.Get<IndexCatchUp>().CatchUpAsync(Cancel);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_question_is_understood_by_a_group_as_soon_as_it_is_saved_and_says_so()
    {
        Assert.Empty((await FindAsync("Stromesel")).Passages);

        Assert.IsType<SynonymOutcome.Saved>(await Editing.AddAsync("Stromesel; Pedelec", Editor, By, Cancel));

        var found = await FindAsync("Stromesel");
        Assert.Equal("Fahrräder", Assert.Single(found.Passages).Source.Version.Title);
        Assert.Equal(["Stromesel: Pedelec"], found.SynonymsUsed);
    }

    [Fact]
    public async Task Each_word_of_the_question_is_explained_once_and_words_of_asking_are_not()
    {
        await Editing.AddAsync("Stromesel; Pedelec", Editor, By, Cancel);
        await Editing.AddAsync("Stromesel; Garage", Editor, By, Cancel);
        await Editing.AddAsync("wie hoch; abgestellt", Editor, By, Cancel);

        Assert.Equal(["Stromesel: Garage, Pedelec"], (await FindAsync("Hallo, wie hoch ist der Stromesel?")).SynonymsUsed);
    }

    [Fact]
    public async Task A_removed_group_is_forgotten_at_once()
    {
        var saved = (SynonymOutcome.Saved)await Editing.AddAsync("Stromesel; Pedelec", Editor, By, Cancel);

        Assert.IsType<SynonymOutcome.Saved>(await Editing.RemoveAsync(saved.Group, Editor, By, Cancel));

        Assert.Empty((await FindAsync("Stromesel")).Passages);
    }

    [Fact]
    public async Task The_same_words_are_one_group_in_whatever_order()
    {
        await Editing.AddAsync("Stromesel; Pedelec", Editor, By, Cancel);

        Assert.IsType<SynonymOutcome.Known>(await Editing.AddAsync("Pedelec, Stromesel", Editor, By, Cancel));
        Assert.Single(await Editing.ListAsync(Editor, Cancel));
    }

    [Fact]
    public async Task Nothing_is_overwritten_that_was_changed_meanwhile()
    {
        var saved = (SynonymOutcome.Saved)await Editing.AddAsync("Stromesel; Pedelec", Editor, By, Cancel);
        await Editing.ChangeAsync(saved.Group, "Stromesel; Drucker", Editor, By, Cancel);

        Assert.IsType<SynonymOutcome.ChangedMeanwhile>(await Editing.ChangeAsync(saved.Group, "Stromesel; Garage", Editor, By, Cancel));
        Assert.Equal("Geräte", Assert.Single((await FindAsync("Stromesel")).Passages).Source.Version.Title);
    }

    [Fact]
    public async Task Who_edits_no_collection_changes_and_reads_nothing()
    {
        var staff = AccessScope.Of([AccessTag.Everyone]);

        Assert.IsType<SynonymOutcome.NotAllowed>(await Editing.AddAsync("Stromesel; Pedelec", staff, By, Cancel));
        await Editing.AddAsync("Stromesel; Pedelec", Editor, By, Cancel);
        Assert.Empty(await Editing.ListAsync(staff, Cancel));
    }

    [Theory]
    [InlineData("Pedelec", SynonymFault.TooFew)]
    [InlineData("Formular; Formulare", SynonymFault.TooFew)]
    [InlineData("Pedelec; und", SynonymFault.SaysNothing)]
    [InlineData("a1;b2;c3;d4;e5;f6;g7;h8;i9;j10;k11;l12;m13", SynonymFault.TooMany)]
    public async Task Words_that_are_no_group_are_told_and_not_stored(string words, SynonymFault fault)
    {
        Assert.Equal(new SynonymOutcome.Invalid(fault), await Editing.AddAsync(words, Editor, By, Cancel));
        Assert.Empty(await Editing.ListAsync(Editor, Cancel));
    }

    [Fact]
    public async Task A_change_stands_in_the_audit_trail_without_its_words()
    {
        await Editing.AddAsync("Stromesel; Pedelec", Editor, By, Cancel);

        var listing = await _store.Get<IAuditStore>().ListAsync(new AuditFilter { Action = AuditAction.SynonymsChanged }, 0, 10, Cancel);
        Assert.Equal("2", Assert.Single(listing.Entries).Event.Detail);
    }

    private Task<Findings> FindAsync(string words) => _store.Get<Retriever>().FindAsync(
        new Core.Answering.Question(words, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)), 5, Cancel);
}
