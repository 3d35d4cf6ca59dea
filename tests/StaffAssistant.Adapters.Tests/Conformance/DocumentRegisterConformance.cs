using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conformance;

/// <summary>What every register does, whatever it is stored in: order, filters, counts, and the version of the day.</summary>
public abstract class DocumentRegisterConformance : IAsyncLifetime
{
    protected static readonly DateOnly Today = new(2026, 11, 23);
    protected static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);

    protected IDocumentCatalog Catalog { get; private set; } = null!;

    protected IDocumentRegister Register { get; private set; } = null!;

    public async ValueTask InitializeAsync() => (Catalog, Register) = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<(IDocumentCatalog Catalog, IDocumentRegister Register)> OpenAsync();

    protected Task SaveAsync(DocumentBuilder document) => Catalog.SaveAsync(document.Build(), CancellationToken.None);

    [Fact]
    public async Task Entries_say_what_was_filed()
    {
        var incoming = A.Document("Reisekosten").Numbered("DA 3.2").OfKind("Dienstanweisung").From("2026-01-01").In("Reise").Build();
        var document = await Catalog.SaveAsync(incoming, CancellationToken.None);

        var entry = Assert.Single(await Register.ListAsync(new RegisterQuery(Staff, Today), CancellationToken.None));

        Assert.Equal((document.Id, document.Versions[0].Id), (entry.DocumentId, entry.VersionId));
        Assert.Equal(("Reisekosten", "DA 3.2", "Dienstanweisung", "Reise"), (entry.Title, entry.Number, entry.Kind, entry.Collection.Value));
        Assert.Equal((document.Versions[0].Validity, 1), (entry.Validity, entry.Ordinal));
        Assert.Equal(("Reisekosten.md", 100, incoming.Version.ImportedAt), (entry.FileName, entry.FileLength, entry.ImportedAt));
    }

    [Fact]
    public async Task Numbers_are_ordered_as_people_count()
    {
        foreach (var number in new[] { "DA 3.2-10", "DA 10.1", "DA 3.2-9", "RS 12/2026", "RS 2/2026", "da 3.10", "DA 3.9" })
            await SaveAsync(A.Document("T").Numbered(number));
        await SaveAsync(A.Document("Ohne Nummer"));
        await SaveAsync(A.Document("Auch ohne"));

        Assert.Equal(
            ["DA 3.2-9", "DA 3.2-10", "DA 3.9", "da 3.10", "DA 10.1", "RS 2/2026", "RS 12/2026", "Auch ohne", "Ohne Nummer"],
            await ShownAsync(new RegisterQuery(Staff, Today) { Order = RegisterOrder.Number }));
    }

    [Fact]
    public async Task Collections_and_kinds_come_in_the_order_of_their_names()
    {
        await SaveAsync(A.Document("a").Numbered("RS 1").OfKind("Rundschreiben").In("Ämter"));
        await SaveAsync(A.Document("b").Numbered("DA 2").OfKind("Dienstanweisung").In("Zentrales"));
        await SaveAsync(A.Document("c").Numbered("X 1").In("Bauen"));

        Assert.Equal(["RS 1", "X 1", "DA 2"], await ShownAsync(new RegisterQuery(Staff, Today)));
        Assert.Equal(["DA 2", "RS 1", "X 1"], await ShownAsync(new RegisterQuery(Staff, Today) { Order = RegisterOrder.Kind }));
    }

    [Fact]
    public async Task Each_document_shows_the_version_that_the_catalogue_would_choose()
    {
        foreach (var (number, from, to) in new (string, string?, string?)[]
        {
            ("A", null, "2025-12-31"), ("A", "2026-01-01", null), ("A", "2027-01-01", null), ("B", "2027-01-01", null), ("B", "2028-01-01", null),
            ("C", "2024-01-01", "2024-12-31"), ("C", "2025-01-01", "2025-06-30"), ("D", "2024-01-01", "2024-12-31"), ("D", "2027-01-01", null), ("E", null, null),
        })
        {
            var document = A.Document($"{number} {from}").Numbered(number);
            document = from is null ? document : document.From(from);
            await SaveAsync(to is null ? document : document.To(to));
        }

        var documents = await Catalog.ListAsync(Staff, CancellationToken.None);
        foreach (var day in new[] { new DateOnly(2023, 1, 1), new DateOnly(2024, 7, 1), new DateOnly(2025, 12, 31), Today, new DateOnly(2027, 1, 1), new DateOnly(2030, 1, 1) })
        {
            var shown = await Register.ListAsync(new RegisterQuery(Staff, day), CancellationToken.None);
            Assert.Equal(
                documents.Select(document => document.VersionOn(day)).Select(version => (version.Id, version.Validity)),
                shown.Select(entry => (entry.VersionId, entry.Validity)));
        }
    }

    [Theory]
    [InlineData("Reise", "DA 3.2,F 11-5")]
    [InlineData("kosten reise", "DA 3.2")]
    [InlineData("REISE", "DA 3.2,F 11-5")]
    [InlineData("da3.2", "DA 3.2")]
    [InlineData("da 3", "DA 3.2")]
    [InlineData("f11-5", "F 11-5")]
    [InlineData("gefährdung", "DA 2.2")]
    [InlineData("gefaehr", "DA 2.2")]
    [InlineData("gross", "DA 2.2")]
    [InlineData("  ", "DA 2.2,DA 3.2,F 11-5")]
    [InlineData("%", "")]
    [InlineData("'; drop table Documents", "")]
    public async Task A_filter_finds_parts_of_words_in_title_and_number(string text, string numbers)
    {
        await SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2"));
        await SaveAsync(A.Document("Dienstreiseantrag").Numbered("F 11-5"));
        await SaveAsync(A.Document("Große Gefährdungen").Numbered("DA 2.2"));

        Assert.Equal(numbers, string.Join(',', await ShownAsync(new RegisterQuery(Staff, Today) { Text = text, Order = RegisterOrder.Number })));
        Assert.Equal(numbers.Split(',', StringSplitOptions.RemoveEmptyEntries).Length, (await CountAsync(new RegisterQuery(Staff, Today) { Text = text })).Matching);
    }

    [Fact]
    public async Task Filters_add_up_and_each_choice_says_what_it_would_show()
    {
        await SaveAsync(A.Document("a").Numbered("DA 1").OfKind("Dienstanweisung").In("Personal"));
        await SaveAsync(A.Document("b").Numbered("DA 2").OfKind("dienstanweisung").In("Soziales"));
        await SaveAsync(A.Document("c").Numbered("RS 1").OfKind("Rundschreiben").In("Personal").To("2025-12-31"));
        await SaveAsync(A.Document("d").Numbered("RS 2").OfKind("Rundschreiben").In("Personal").From("2027-01-01"));
        await SaveAsync(A.Document("e").Numbered("X 1").In("Personal"));
        var query = new RegisterQuery(Staff, Today) { Collections = [new("personal")], Kinds = ["rundschreiben"], State = ValidityState.Future };

        var counts = await CountAsync(query);

        Assert.Equal(["RS 2"], await ShownAsync(query));
        Assert.Equal(1, counts.Matching);
        Assert.Equal([("Personal", 1)], counts.Collections.Select(count => (count.Key.Value, count.Value)));
        Assert.Equal([("Rundschreiben", 1)], counts.Kinds.Select(count => (count.Key, count.Value)));
        Assert.Equal([(ValidityState.Future, 1), (ValidityState.Superseded, 1)], counts.States.Select(count => (count.Key, count.Value)));
        Assert.Equal(["DA 1", "DA 2"], await ShownAsync(new RegisterQuery(Staff, Today) { Kinds = ["Dienstanweisung"] }));
        Assert.Equal(["DA 1", "X 1", "DA 2"], await ShownAsync(new RegisterQuery(Staff, Today) { State = ValidityState.Applies }));
        Assert.Equal(["RS 1"], await ShownAsync(new RegisterQuery(Staff, Today) { State = ValidityState.Superseded }));
        Assert.Equal(5, (await CountAsync(new RegisterQuery(Staff, Today))).Matching);
        Assert.Equal([("Dienstanweisung", 2), ("Rundschreiben", 2)], (await CountAsync(new RegisterQuery(Staff, Today))).Kinds.Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public async Task A_part_of_the_list_is_what_stands_there_in_the_whole()
    {
        foreach (var number in Enumerable.Range(1, 12))
            await SaveAsync(A.Document("T").Numbered($"DA {number}"));

        Assert.Equal(["DA 6", "DA 7", "DA 8"], await ShownAsync(new RegisterQuery(Staff, Today) { Skip = 5, Limit = 3 }));
        Assert.Empty(await ShownAsync(new RegisterQuery(Staff, Today) { Skip = 12 }));
    }

    [Fact]
    public async Task What_is_closed_is_not_listed_not_counted_and_not_offered_as_a_choice()
    {
        await SaveAsync(A.Document("Offen").Numbered("DA 1").OfKind("Dienstanweisung"));
        await SaveAsync(A.Document("Leitfaden").Numbered("LF 1").OfKind("Leitfaden").Tagged("leitung").From("2026-11-01"));
        await SaveAsync(A.Document("Entwurf").Numbered("E 1").OfKind("Entwurf").In("Krisenstab").Tagged());
        var leading = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung")]);
        var editor = AccessScope.Of([], [new CollectionName("Krisenstab")]);

        foreach (var (scope, numbers) in new[] { (Staff, "DA 1"), (leading, "DA 1,LF 1"), (editor, "E 1"), (AccessScope.None, "") })
        {
            var counts = await CountAsync(new RegisterQuery(scope, Today));
            Assert.Equal(numbers, string.Join(',', await ShownAsync(new RegisterQuery(scope, Today) { Order = RegisterOrder.Number })));
            Assert.Equal(numbers.Split(',', StringSplitOptions.RemoveEmptyEntries).Length, counts.Matching);
            Assert.Equal(counts.Matching, counts.Kinds.Sum(count => count.Value));
            Assert.Equal(counts.Matching, counts.Collections.Sum(count => count.Value));
        }

        Assert.Empty(await ShownAsync(new RegisterQuery(Staff, Today) { Text = "Leitfaden" }));
        Assert.DoesNotContain((await CountAsync(new RegisterQuery(Staff, Today))).Kinds, count => count.Key == "Leitfaden");
    }

    private async Task<IReadOnlyList<string>> ShownAsync(RegisterQuery query) =>
        [.. (await Register.ListAsync(query, CancellationToken.None)).Select(entry => entry.Number ?? entry.Title)];

    private Task<RegisterCounts> CountAsync(RegisterQuery query) => Register.CountAsync(query, CancellationToken.None);
}
