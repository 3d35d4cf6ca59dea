using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conformance;

/// <summary>What every catalogue does, whatever it is stored in: storing, finding, removing, and whom it answers.</summary>
public abstract class DocumentCatalogConformance : IAsyncLifetime
{
    protected static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    protected static readonly AccessScope TravelEditor = AccessScope.Of([AccessTag.Everyone], [new CollectionName("Reise und Fahrzeuge")]);
    private static readonly AccessScope Social = AccessScope.Of([AccessTag.Everyone, new AccessTag("soziales")]);

    protected IDocumentCatalog Catalog { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Catalog = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IDocumentCatalog> OpenAsync();

    protected Task<Document> SaveAsync(DocumentBuilder document) => Catalog.SaveAsync(document.Build(), CancellationToken.None);

    [Fact]
    public async Task A_stored_document_comes_back_as_it_was()
    {
        var page = new PageLayout(1, 595, 842, [new WordBox("Tagegeld", 72, 90.5f, 40, 12)]);
        var incoming = A.Document().Numbered("DA 3.2").From("2025-01-01").To("2027-12-31").Saying("Erster Absatz.", "Zweiter Absatz.").OnPages(page).Build();

        var saved = await Catalog.SaveAsync(incoming, CancellationToken.None);

        var found = await Catalog.FindAsync(saved.Id, Staff, CancellationToken.None);
        var version = Assert.Single(found!.Versions);
        Assert.Equal(incoming.Version with { DocumentId = saved.Id, Warnings = version.Warnings }, version);
        Assert.Equal((incoming.Key, incoming.Access.Collection), (found.Key, found.Access.Collection));
        Assert.Equal(incoming.Access.Tags, found.Access.Tags);
        var passages = await Catalog.GetVersionPassagesAsync(version.Id, Staff, CancellationToken.None);
        Assert.Equal(["(1) Erster Absatz.", "(2) Zweiter Absatz."], passages.Select(passage => passage.Text));
        Assert.Equal(("§ 6 Abs. 2", "§ 6 Tagegeld", 1), (passages[1].Locator.Reference, passages[1].Locator.HeadingPath.Single(), passages[1].Locator.Page));
        var read = Assert.Single(await Catalog.GetPagesAsync(version.Id, Staff, CancellationToken.None));
        Assert.Equal((page.Width, page.Words[0]), (read.Width, read.Words[0]));
    }

    [Fact]
    public async Task Passages_come_in_the_order_asked_for_with_their_sources()
    {
        var one = (await SaveAsync(A.Document("Eins").Saying("a", "b"))).Versions[0];
        var two = (await SaveAsync(A.Document("Zwei").Saying("c"))).Versions[0];
        var ids = new[] { Passage.IdOf(two.Id, 0), Passage.IdOf(one.Id, 1), new PassageId(Guid.NewGuid()), Passage.IdOf(one.Id, 0) };

        var found = await Catalog.GetPassagesAsync(ids, Staff, CancellationToken.None);

        Assert.Equal(["Zwei: (1) c", "Eins: (2) b", "Eins: (1) a"], found.Select(source => $"{source.Version.Title}: {source.Passage.Text}"));
        Assert.All(found, source => Assert.Equal("Reise und Fahrzeuge", source.Collection.Value));
    }

    [Fact]
    public async Task Whoever_does_not_hold_the_grant_sees_no_trace_by_any_method()
    {
        await Catalog.SaveCollectionAsync(new Collection(new CollectionName("Soziales"), "50", "Frau Kaya", "5000", []), CancellationToken.None);
        var hidden = await SaveAsync(A.Document("Richtlinie").In("Soziales").Tagged("soziales").OnPages(new PageLayout(1, 1, 1, [])));
        var version = hidden.Versions[0].Id;

        foreach (var scope in new[] { AccessScope.None, Staff, TravelEditor })
        {
            Assert.Null(await Catalog.FindAsync(hidden.Id, scope, CancellationToken.None));
            Assert.Empty(await Catalog.ListAsync(scope, CancellationToken.None));
            Assert.Empty(await Catalog.ListCollectionsAsync(scope, CancellationToken.None));
            Assert.Empty(await Catalog.GetPassagesAsync([Passage.IdOf(version, 0)], scope, CancellationToken.None));
            Assert.Empty(await Catalog.GetVersionPassagesAsync(version, scope, CancellationToken.None));
            Assert.Empty(await Catalog.GetPagesAsync(version, scope, CancellationToken.None));
            Assert.False(await Catalog.RemoveAsync(hidden.Id, scope, AuditActor.System, CancellationToken.None));
        }

        Assert.NotNull(await Catalog.FindAsync(hidden.Id, Social, CancellationToken.None));
        Assert.Single(await Catalog.ListAsync(Social, CancellationToken.None));
        Assert.Equal("Frau Kaya", Assert.Single(await Catalog.ListCollectionsAsync(Social, CancellationToken.None)).Contact);
        Assert.Single(await Catalog.GetPassagesAsync([Passage.IdOf(version, 0)], Social, CancellationToken.None));
        Assert.Single(await Catalog.GetVersionPassagesAsync(version, Social, CancellationToken.None));
        Assert.Single(await Catalog.GetPagesAsync(version, Social, CancellationToken.None));
    }

    [Fact]
    public async Task A_document_without_tags_is_seen_by_the_editors_of_its_collection_only()
    {
        var document = await SaveAsync(A.Document().Tagged());

        Assert.Null(await Catalog.FindAsync(document.Id, Staff, CancellationToken.None));
        Assert.NotNull(await Catalog.FindAsync(document.Id, TravelEditor, CancellationToken.None));
    }

    [Fact]
    public async Task New_tags_of_a_document_hold_at_once_and_replace_the_old_ones()
    {
        var version = new VersionId(Guid.NewGuid());
        var document = await SaveAsync(A.Document().As(version).Tagged("alle", "soziales"));

        await SaveAsync(A.Document().As(version).Tagged("soziales"));

        Assert.Null(await Catalog.FindAsync(document.Id, Staff, CancellationToken.None));
        Assert.NotNull(await Catalog.FindAsync(document.Id, Social, CancellationToken.None));
    }

    [Fact]
    public async Task Editors_see_their_collection_even_when_it_is_empty()
    {
        await Catalog.SaveCollectionAsync(new Collection(new CollectionName("Reise und Fahrzeuge"), "10", null, null, ["Wie hoch ist das Tagegeld?"]), CancellationToken.None);

        Assert.Empty(await Catalog.ListCollectionsAsync(Staff, CancellationToken.None));
        Assert.Equal("Wie hoch ist das Tagegeld?", Assert.Single(await Catalog.ListCollectionsAsync(TravelEditor, CancellationToken.None)).Examples.Single());
    }

    [Fact]
    public async Task Documents_are_listed_by_collection_then_number_as_people_count_then_title()
    {
        foreach (var (title, number) in new[] { ("D", null), ("C", "DA 10.1"), ("B", "DA 3.2"), ("A", (string?)null) })
            await SaveAsync(number is null ? A.Document(title) : A.Document(title).Numbered(number));
        await SaveAsync(A.Document("E").In("Personal").Numbered("DA 99"));

        Assert.Equal(["E", "B", "C", "A", "D"], (await Catalog.ListAsync(Staff, CancellationToken.None)).Select(document => document.Versions[0].Title));
    }

    [Fact]
    public async Task Removal_takes_everything_and_only_editors_of_the_collection_may()
    {
        var document = await SaveAsync(A.Document());

        Assert.False(await Catalog.RemoveAsync(document.Id, Staff, AuditActor.System, CancellationToken.None));
        Assert.True(await Catalog.RemoveAsync(document.Id, TravelEditor, AuditActor.System, CancellationToken.None));

        Assert.Null(await Catalog.FindAsync(document.Id, TravelEditor, CancellationToken.None));
        Assert.Null(await Catalog.FindByKeyAsync(document.Key, CancellationToken.None));
        Assert.Empty(await Catalog.GetVersionPassagesAsync(document.Versions[0].Id, TravelEditor, CancellationToken.None));
        Assert.Empty(await Catalog.ListFileHashesAsync(CancellationToken.None));
        Assert.False(await Catalog.RemoveAsync(document.Id, TravelEditor, AuditActor.System, CancellationToken.None));
    }

    [Fact]
    public async Task The_hashes_of_all_versions_are_listed()
    {
        await SaveAsync(A.Document().Numbered("DA 1").From("2025-01-01").WithBytes('a'));
        await SaveAsync(A.Document().Numbered("DA 1").From("2026-01-01").WithBytes('b'));

        Assert.Equal([new string('a', 64), new string('b', 64)], (await Catalog.ListFileHashesAsync(CancellationToken.None)).Order());
    }
}
