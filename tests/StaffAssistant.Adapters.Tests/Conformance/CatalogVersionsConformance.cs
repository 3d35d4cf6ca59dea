using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conformance;

/// <summary>What every catalogue does with versions: their order, their effective validity, and documents that replace others.</summary>
public abstract class CatalogVersionsConformance : IAsyncLifetime
{
    private static readonly AccessScope Editor = AccessScope.Of([AccessTag.Everyone], [new CollectionName("Reise und Fahrzeuge"), new CollectionName("Personal")]);

    protected IDocumentCatalog Catalog { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Catalog = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IDocumentCatalog> OpenAsync();

    [Fact]
    public async Task A_version_ends_the_day_before_the_next_one_starts_in_whatever_order_they_come()
    {
        await SaveAsync(A.Document().Numbered("DA 3.2").From("2026-01-01"));
        await SaveAsync(A.Document().Numbered("DA 3.2").From("2024-01-01"));

        var document = await SaveAsync(A.Document().Numbered("da  3.2").From("2025-01-01").To("2025-06-30"));

        Assert.Equal(["1: 2024-01-01..2024-12-31", "2: 2025-01-01..2025-06-30", "3: 2026-01-01.."], Read(document));
    }

    [Fact]
    public async Task A_version_without_a_start_comes_first()
    {
        await SaveAsync(A.Document().Numbered("DA 3.2").From("2026-01-01"));

        Assert.Equal(["1: ..2025-12-31", "2: 2026-01-01.."], Read(await SaveAsync(A.Document().Numbered("DA 3.2"))));
    }

    [Fact]
    public async Task The_same_start_is_a_correction_that_replaces()
    {
        var before = await SaveAsync(A.Document().Numbered("DA 3.2").From("2026-01-01").Saying("alt", "alt"));

        var after = await SaveAsync(A.Document().Numbered("DA 3.2").From("2026-01-01").Saying("neu"));

        Assert.Equal(before.Id, after.Id);
        var version = Assert.Single(after.Versions);
        Assert.Equal("(1) neu", Assert.Single(await Catalog.GetVersionPassagesAsync(version.Id, Editor, CancellationToken.None)).Text);
        Assert.Empty(await Catalog.GetVersionPassagesAsync(before.Versions[0].Id, Editor, CancellationToken.None));
    }

    [Fact]
    public async Task The_same_version_id_with_another_start_puts_the_start_right()
    {
        var id = new VersionId(Guid.NewGuid());
        await SaveAsync(A.Document().Numbered("DA 3.2").As(id).From("2026-01-01"));

        Assert.Equal(["1: 2026-03-01.."], Read(await SaveAsync(A.Document().Numbered("DA 3.2").As(id).From("2026-03-01"))));
    }

    [Theory]
    [InlineData("DA 3.1")]
    [InlineData("da 3.1 ")]
    [InlineData("reise-alt")]
    public async Task A_document_that_supersedes_another_ends_its_open_version(string reference)
    {
        var old = await SaveAsync(A.Document("Alt").WithId("reise-alt").Numbered("DA 3.1").From("2020-01-01"));

        await SaveAsync(A.Document("Neu").Numbered("DA 3.2").From("2026-07-01").Superseding(reference));

        Assert.Equal(["1: 2020-01-01..2026-06-30"], await ReadAsync(old.Id));
    }

    [Fact]
    public async Task What_is_superseded_may_come_later()
    {
        await SaveAsync(A.Document("Neu").Numbered("DA 3.2").From("2026-07-01").Superseding("DA 3.1"));

        Assert.Equal(["1: 2020-01-01..2026-06-30"], Read(await SaveAsync(A.Document("Alt").Numbered("DA 3.1").From("2020-01-01"))));
    }

    [Fact]
    public async Task A_replacing_document_without_a_start_replaces_from_the_day_it_was_taken_in()
    {
        var old = await SaveAsync(A.Document("Alt").Numbered("DA 3.1").From("2020-01-01"));

        await SaveAsync(A.Document("Neu").Numbered("DA 3.2").Superseding("DA 3.1"));

        Assert.Equal(["1: 2020-01-01..2026-05-03"], await ReadAsync(old.Id));
    }

    [Fact]
    public async Task A_document_of_another_collection_is_never_ended()
    {
        var old = await SaveAsync(A.Document("Alt").In("Personal").WithId("alt").Numbered("DA 3.1").From("2020-01-01"));

        await SaveAsync(A.Document("Neu").Numbered("DA 3.2").From("2026-07-01").Superseding("DA 3.1"));
        await SaveAsync(A.Document("Neuer").Numbered("DA 3.3").From("2026-07-01").Superseding("alt"));

        Assert.Equal(["1: 2020-01-01.."], await ReadAsync(old.Id));
    }

    [Fact]
    public async Task A_document_that_names_itself_as_superseded_means_its_own_earlier_version()
    {
        await SaveAsync(A.Document().Numbered("DA 3.2").From("2024-01-01"));

        Assert.Equal(
            ["1: 2024-01-01..2025-12-31", "2: 2026-01-01.."],
            Read(await SaveAsync(A.Document().Numbered("DA 3.2").From("2026-01-01").Superseding("DA 3.2"))));
    }

    [Fact]
    public async Task What_was_ended_opens_again_when_the_replacing_document_goes_or_no_longer_says_so()
    {
        var old = await SaveAsync(A.Document("Alt").Numbered("DA 3.1").From("2020-01-01"));
        var replacing = await SaveAsync(A.Document("Neu").Numbered("DA 3.2").From("2026-07-01").Superseding("DA 3.1"));

        await SaveAsync(A.Document("Neu").Numbered("DA 3.2").From("2026-07-01"));
        Assert.Equal(["1: 2020-01-01.."], await ReadAsync(old.Id));

        await SaveAsync(A.Document("Neu").Numbered("DA 3.2").From("2026-07-01").Superseding("DA 3.1"));
        await Catalog.RemoveAsync(replacing.Id, Editor, AuditActor.System, CancellationToken.None);
        Assert.Equal(["1: 2020-01-01.."], await ReadAsync(old.Id));
    }

    [Fact]
    public async Task Changes_come_once_per_document_in_order_with_its_latest_state()
    {
        Assert.Equal(0, await Catalog.LastChangeAsync(CancellationToken.None));
        var first = await SaveAsync(A.Document("Eins").Numbered("1").From("2024-01-01").Saying("a"));
        var second = await SaveAsync(A.Document("Zwei").Numbered("2").Saying("b"));
        await SaveAsync(A.Document("Eins").Numbered("1").From("2025-01-01").Saying("c", "d"));

        var changes = await ChangesAfterAsync(0);

        Assert.Equal([second.Id, first.Id], changes.Select(change => change.DocumentId));
        Assert.Equal(3, changes[1].Passages.Count);
        Assert.Equal(2, changes[1].Document!.Versions.Count);
        Assert.Equal(await Catalog.LastChangeAsync(CancellationToken.None), changes[^1].Change);
        Assert.Empty(await ChangesAfterAsync(changes[^1].Change));
    }

    [Fact]
    public async Task A_removed_document_leaves_a_tombstone_and_change_numbers_never_fall()
    {
        var document = await SaveAsync(A.Document());
        var before = await Catalog.LastChangeAsync(CancellationToken.None);

        await Catalog.RemoveAsync(document.Id, Editor, AuditActor.System, CancellationToken.None);

        var change = Assert.Single(await ChangesAfterAsync(before));
        Assert.Equal((document.Id, null, 0), (change.DocumentId, change.Document, change.Passages.Count));
        Assert.True(change.Change > before);
    }

    [Fact]
    public async Task A_document_whose_version_was_ended_by_another_is_a_change_too()
    {
        var old = await SaveAsync(A.Document("Alt").Numbered("DA 3.1").From("2020-01-01"));
        var before = await Catalog.LastChangeAsync(CancellationToken.None);

        await SaveAsync(A.Document("Neu").Numbered("DA 3.2").From("2026-07-01").Superseding("DA 3.1"));

        Assert.Contains(await ChangesAfterAsync(before), change => change.DocumentId == old.Id);
    }

    [Fact]
    public async Task A_long_way_to_catch_up_misses_no_change()
    {
        var removed = new HashSet<DocumentId>();
        for (var i = 0; i < 150; i++)
        {
            var document = await SaveAsync(A.Document($"Dokument {i}"));
            if (i % 2 == 0 && await Catalog.RemoveAsync(document.Id, Editor, AuditActor.System, CancellationToken.None))
                removed.Add(document.Id);
        }

        var changes = await ChangesAfterAsync(0);

        Assert.Equal(150, changes.Select(change => change.DocumentId).Distinct().Count());
        Assert.Equal(removed, changes.Where(change => change.Document is null).Select(change => change.DocumentId).ToHashSet());
        Assert.Equal(changes.Select(change => change.Change).Order(), changes.Select(change => change.Change));
    }

    private Task<Document> SaveAsync(DocumentBuilder document) => Catalog.SaveAsync(document.Build(), CancellationToken.None);

    private async Task<List<DocumentChange>> ChangesAfterAsync(long change)
    {
        var changes = new List<DocumentChange>();
        await foreach (var each in Catalog.ChangesAfterAsync(change, CancellationToken.None))
            changes.Add(each);
        return changes;
    }

    private async Task<string[]> ReadAsync(DocumentId id) => Read((await Catalog.FindAsync(id, Editor, CancellationToken.None))!);

    private static string[] Read(Document document) =>
        [.. document.Versions.Select(version => $"{version.Ordinal}: {version.Validity.From:yyyy-MM-dd}..{version.Validity.To:yyyy-MM-dd}")];
}
