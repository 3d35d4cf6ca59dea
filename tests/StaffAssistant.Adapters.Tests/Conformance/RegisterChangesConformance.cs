using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conformance;

/// <summary>What every register calls new and changed.</summary>
public abstract class RegisterChangesConformance : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);

    private IDocumentCatalog _catalog = null!;
    private IDocumentRegister _register = null!;

    public async ValueTask InitializeAsync() => (_catalog, _register) = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<(IDocumentCatalog Catalog, IDocumentRegister Register)> OpenAsync();

    [Fact]
    public async Task What_came_into_force_lately_is_told_latest_first_and_what_has_ended_again_is_not()
    {
        await SaveAsync(A.Document("a").Numbered("DA 1").From("2026-11-23"));
        await SaveAsync(A.Document("b").Numbered("DA 2").From("2026-08-26"));
        await SaveAsync(A.Document("c").Numbered("DA 3").From("2026-08-25"));
        await SaveAsync(A.Document("d").Numbered("DA 4").From("2026-11-01").To("2026-11-22"));
        await SaveAsync(A.Document("e").Numbered("DA 5").From("2026-11-24"));
        await SaveAsync(A.Document("f").Numbered("DA 6"));
        await SaveAsync(A.Document("g").Numbered("DA 7").From("2026-10-01"));
        await SaveAsync(A.Document("g").Numbered("DA 7").From("2026-11-10"));

        Assert.Equal(["DA 1 1", "DA 7 2", "DA 2 1"], await ToldAsync(RegisterChange.InForce));
        Assert.Equal(["DA 1 1", "DA 7 2"], await ToldAsync(RegisterChange.InForce, days: 30));
    }

    [Fact]
    public async Task What_is_to_come_is_told_next_first()
    {
        await SaveAsync(A.Document("a").Numbered("DA 1").From("2027-01-01"));
        await SaveAsync(A.Document("b").Numbered("DA 2").From("2026-11-24"));
        await SaveAsync(A.Document("c").Numbered("DA 3").From("2026-11-23"));

        Assert.Equal(["DA 2 1", "DA 1 1"], await ToldAsync(RegisterChange.Upcoming));
    }

    [Fact]
    public async Task What_ended_is_told_only_when_nothing_took_its_place()
    {
        await SaveAsync(A.Document("a").Numbered("RS 1").To("2026-11-22"));
        await SaveAsync(A.Document("b").Numbered("RS 2").To("2026-11-23"));
        await SaveAsync(A.Document("c").Numbered("RS 3").To("2026-01-31"));
        await SaveAsync(A.Document("d").Numbered("DA 1").From("2025-01-01").To("2026-10-31"));
        await SaveAsync(A.Document("d").Numbered("DA 1").From("2026-11-01"));
        await SaveAsync(A.Document("e").Numbered("DA 2").To("2026-10-31"));
        await SaveAsync(A.Document("e").Numbered("DA 2").From("2027-01-01"));

        Assert.Equal(["RS 1 1", "DA 2 1"], await ToldAsync(RegisterChange.Ended));
    }

    [Fact]
    public async Task What_was_taken_in_lately_is_told_unless_its_beginning_is()
    {
        await SaveAsync(A.Document("a").Numbered("DA 1").From("2025-01-01").ImportedAt("2026-11-20T10:00:00Z"));
        await SaveAsync(A.Document("b").Numbered("DA 2").From("2026-11-01").ImportedAt("2026-11-20T10:00:00Z"));
        await SaveAsync(A.Document("c").Numbered("DA 3").From("2027-01-01").ImportedAt("2026-11-20T10:00:00Z"));
        await SaveAsync(A.Document("d").Numbered("DA 4").ImportedAt("2026-11-23T22:59:00Z"));
        await SaveAsync(A.Document("e").Numbered("DA 5").ImportedAt("2026-11-23T23:00:00Z"));
        await SaveAsync(A.Document("f").Numbered("DA 6").ImportedAt("2026-08-25T21:59:00Z"));

        Assert.Equal(["DA 4 1", "DA 1 1"], await ToldAsync(RegisterChange.TakenIn));
    }

    [Fact]
    public async Task A_version_that_never_applies_is_in_no_list()
    {
        await SaveAsync(A.Document("a").Numbered("DA 1").From("2026-11-10"));
        await SaveAsync(A.Document("b").Numbered("DA 2").From("2026-11-10").Superseding("DA 1"));

        Assert.Equal(["DA 2 1"], await ToldAsync(RegisterChange.InForce));
    }

    [Fact]
    public async Task Closed_documents_and_other_collections_are_neither_told_nor_counted()
    {
        foreach (var (number, from, to) in new (string, string?, string?)[] { ("1", "2026-11-01", null), ("2", "2027-01-01", null), ("3", null, "2026-11-01"), ("4", null, null) })
        {
            foreach (var (collection, tag) in new[] { ("Personal", "leitung"), ("Reise", "alle") })
            {
                var document = A.Document("t").Numbered($"{collection} {number}").In(collection).Tagged(tag).ImportedAt("2026-11-20T10:00:00Z");
                document = from is null ? document : document.From(from);
                await SaveAsync(to is null ? document : document.To(to));
            }
        }

        foreach (var change in Enum.GetValues<RegisterChange>())
        {
            var told = await _register.ListChangesAsync(new ChangeQuery(Staff, Today, change), CancellationToken.None);
            Assert.NotEmpty(told.Entries);
            Assert.All(told.Entries, entry => Assert.Equal("Reise", entry.Collection.Value));
            Assert.Equal(told.Entries.Count, told.Total);
            Assert.Empty((await _register.ListChangesAsync(new ChangeQuery(AccessScope.None, Today, change), CancellationToken.None)).Entries);
            Assert.Equal(0, (await _register.ListChangesAsync(new ChangeQuery(Staff, Today, change) { Collections = [new("Personal")] }, CancellationToken.None)).Total);
        }
    }

    [Fact]
    public async Task A_short_list_says_how_many_there_are()
    {
        foreach (var number in Enumerable.Range(1, 4))
            await SaveAsync(A.Document("t").Numbered($"DA {number}").From($"2026-11-0{number}"));

        var told = await _register.ListChangesAsync(new ChangeQuery(Staff, Today, RegisterChange.InForce) { Limit = 2 }, CancellationToken.None);

        Assert.Equal((4, "DA 4,DA 3"), (told.Total, string.Join(',', told.Entries.Select(entry => entry.Number))));
    }

    private Task SaveAsync(DocumentBuilder document) => _catalog.SaveAsync(document.Build(), CancellationToken.None);

    private async Task<IReadOnlyList<string>> ToldAsync(RegisterChange change, int days = 90) =>
        [.. (await _register.ListChangesAsync(new ChangeQuery(Staff, Today, change) { Days = days }, CancellationToken.None)).Entries.Select(entry => $"{entry.Number} {entry.Ordinal}")];
}
