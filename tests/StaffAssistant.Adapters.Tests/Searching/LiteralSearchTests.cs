using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Searching;

/// <summary>Words that are meant as typed, and what other searches look for beside the words.</summary>
public sealed class LiteralSearchTests(LiteralSearchTests.House house) : IClassFixture<LiteralSearchTests.House>
{
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);

    [Theory]
    [InlineData("Forderung", "Forderung")]
    [InlineData("förderung", "Förderung")]
    [InlineData("homeoffice", "Homeoffice")]
    [InlineData("die Forderung der Satzung", "Forderung")]
    [InlineData("Reisekostenerstattung", "")]
    [InlineData("Forderungn", "")]
    [InlineData("Forderung Telearbeit", "")]
    [InlineData("14", "Forderung")]
    [InlineData("14,50", "Forderungen")]
    public async Task Only_the_words_typed_are_found(string text, string expected) => Assert.Equal(expected, await TitlesAsync(text, literally: true));

    [Theory]
    [InlineData("„binnen sechs Monaten“", "Forderung")]
    [InlineData("\"Binnen  Sechs Monaten\"", "Forderung")]
    [InlineData("»sechs Monaten binnen«", "")]
    [InlineData("“die Forderung”", "Forderung")]
    [InlineData("\"die Förderung\"", "Förderung")]
    [InlineData("\"Monat nach  Antritt\"", "Telearbeit")]
    [InlineData("Anträge \"binnen eines Jahres\"", "Förderung")]
    [InlineData("Anträge \"binnen sechs Monaten\"", "")]
    [InlineData("\"der die\"", "")]
    [InlineData("Offenes \"", "Forderungen")]
    [InlineData("\"\" „“ Offenes", "Forderungen")]
    public async Task What_stands_in_quotation_marks_is_found_as_it_stands(string text, string expected) => Assert.Equal(expected, await TitlesAsync(text, literally: false));

    [Fact]
    public async Task The_words_as_typed_are_marked_as_a_whole()
    {
        var sentence = Assert.Single((await FindAsync("\"binnen sechs Monaten\" Forderungen", literally: false)).Hits).Sentence;

        Assert.Equal(["Forderung", "binnen sechs Monaten"], sentence.Marks.Select(mark => mark.In(sentence.Text)));
    }

    [Fact]
    public async Task Signs_of_patterns_are_signs()
    {
        Assert.Equal("", await TitlesAsync("\"F.rderung\"", literally: false));
        Assert.Equal("", await TitlesAsync("\"(Forderung|Förderung)\"", literally: false));
        Assert.Equal("Forderung", await TitlesAsync("\"§ 14 der Satzung.\"", literally: false));
    }

    [Fact]
    public async Task A_search_says_what_it_looked_for_beside_the_words()
    {
        Assert.Contains("Telearbeit", (await FindAsync("Homeoffice", literally: false)).AlsoSearched);
        var also = (await FindAsync("Reisekostenerstattung", literally: false)).AlsoSearched;
        Assert.Equal(("Reisekosten", "Erstattung"), (also[0], also[^1]));
        Assert.Equal(also.Distinct(), also);
        Assert.Empty((await FindAsync("Homeoffice", literally: true)).AlsoSearched);
        Assert.Empty((await FindAsync("\"Homeoffice\"", literally: false)).AlsoSearched);
    }

    [Fact]
    public async Task What_a_closed_document_says_is_not_among_the_words_searched()
    {
        Assert.DoesNotContain((await FindAsync("Reisekosten LLK", literally: false)).AlsoSearched, word => word.Contains("vorschuss", StringComparison.OrdinalIgnoreCase) || word.Contains("Krise", StringComparison.Ordinal));
        Assert.Empty((await FindAsync("\"Leitlinie Krise\"", literally: false)).Hits);
    }

    [Fact]
    public async Task Of_very_common_words_a_limited_number_of_texts_is_looked_at_and_a_rarer_word_beside_them_lets_all_be()
    {
        await using var store = await TestStore.OpenAsync();
        string[] texts = [.. Enumerable.Range(0, 300).Select(number => number % 100 == 7 ? "Die Gebühr ist fällig, kurz." : "Gebühr, die.")];
        await store.Get<IDocumentCatalog>().SaveAsync(A.Document("Gebühren").In("Personal").Saying(texts).Build(), TestContext.Current.CancellationToken);
        await store.Get<IndexCatchUp>().CatchUpAsync(TestContext.Current.CancellationToken);

        var common = await FindAsync("\"die Gebühr\"");
        var rare = await FindAsync("\"die Gebühr\" kurz");

        Assert.Equal(new LookedAt(250, 300), common.Looked);
        Assert.Null(rare.Looked);
        Assert.Equal(3, Assert.Single(rare.Hits).Passages);

        Task<SearchResult> FindAsync(string text) =>
            store.Get<DocumentSearch>().FindAsync(new SearchQuery(text, Everyone, new DateOnly(2026, 11, 23)) { MostRead = 250 }, TestContext.Current.CancellationToken);
    }

    private async Task<string> TitlesAsync(string text, bool literally) => string.Join('|', (await FindAsync(text, literally)).Hits.Select(hit => hit.Source.Version.Title));

    private Task<SearchResult> FindAsync(string text, bool literally) =>
        house.Store.Get<DocumentSearch>().FindAsync(new SearchQuery(text, Everyone, new DateOnly(2026, 11, 23)) { IsLiteral = literally }, TestContext.Current.CancellationToken);

    /// <summary>One store for all tests: they only read.</summary>
    public sealed class House : IAsyncLifetime
    {
        public TestStore Store { get; private set; } = default!;

        public async ValueTask InitializeAsync()
        {
            Store = await TestStore.OpenAsync();
            await SaveAsync("Forderung", "Die Forderung ist binnen sechs Monaten einzuziehen. Es gilt § 14 der Satzung.");
            await SaveAsync("Förderung", "Über die Förderung entscheidet der Kreis. Der Antrag ist binnen eines Jahres zu stellen.");
            await SaveAsync("Forderungen", "Offene Forderungen werden gemahnt. Die Gebühr beträgt 14,50 Euro.");
            await SaveAsync("Homeoffice", "Wer im Homeoffice arbeitet, meldet sich an.");
            await SaveAsync("Telearbeit", "Für Telearbeit gilt eine Vereinbarung. Einen Monat nach Antritt endet die Probe.");
            await SaveAsync("Reisekosten", "Die Erstattung von Reisekosten dauert sechs Wochen.");
            await Store.Get<IDocumentCatalog>().SaveAsync(A.Document("Geheim").In("Krisenstab").Tagged("leitung").Saying("Die Erstattung heißt hier Reisekostenvorschusszahlung. Es gilt die Leitlinie Krise (LLK).").Build(), CancellationToken.None);
            await Store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        }

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        private Task SaveAsync(string title, string text) => Store.Get<IDocumentCatalog>().SaveAsync(A.Document(title).In("Personal").Saying(text).Build(), CancellationToken.None);
    }
}
