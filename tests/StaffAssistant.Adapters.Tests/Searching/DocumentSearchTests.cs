using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Searching;

public sealed class DocumentSearchTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);
    private TestStore _store = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        await SaveAsync(A.Document("Dienstanweisung Reisekosten").Numbered("DA 10.1").OfKind("Dienstanweisung").In("Personal").From("2026-01-01")
            .Saying("Wer reist, liest diese Anweisung.", "Die Reisekostenerstattung ist binnen sechs Monaten zu beantragen. Danach verfällt sie."));
        await SaveAsync(A.Document("Handbuch Reisen").Numbered("DA 3.2").OfKind("Handbuch").In("Allgemeines").From("2025-01-01").Saying("Hier steht alles zur Erstattung von Reisekosten."));
        await SaveAsync(A.Document("Rundschreiben Reisekosten").OfKind("Rundschreiben").In("Personal").From("2027-01-01").Saying("Ab Januar läuft die Reisekostenerstattung anders."));
        await SaveAsync(A.Document("Altes Rundschreiben").OfKind("Rundschreiben").In("Personal").To("2020-12-31").Saying("Die Reisekostenerstattung war früher anders."));
        await SaveAsync(A.Document("Geheim").OfKind("Vermerk").In("Krisenstab").Tagged("leitung").Saying("Die Reisekostenerstattung der Leitung. Kastanien."));
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Each_choice_is_counted_with_the_other_filters_and_never_over_what_is_closed()
    {
        var found = await FindAsync(new SearchQuery("Reisekostenerstattung", Everyone, Today) { States = [ValidityState.Applies, ValidityState.Future], Collections = [new CollectionName("personal")] });

        Assert.Equal(2, found.Facets.Total);
        Assert.Equal([("Allgemeines", 1), ("Personal", 2)], found.Facets.Collections.Select(count => (count.Key.Value, count.Value)));
        Assert.Equal([("Dienstanweisung", 1), ("Rundschreiben", 1)], found.Facets.Kinds.Select(count => (count.Key, count.Value)));
        Assert.Equal([(ValidityState.Applies, 1), (ValidityState.Future, 1), (ValidityState.Superseded, 1)], found.Facets.States.Select(count => (count.Key, count.Value)));
    }

    [Theory]
    [InlineData(SearchOrder.Newest, "Rundschreiben Reisekosten|Dienstanweisung Reisekosten (DA 10.1)|Handbuch Reisen (DA 3.2)|Altes Rundschreiben")]
    [InlineData(SearchOrder.Number, "Handbuch Reisen (DA 3.2)|Dienstanweisung Reisekosten (DA 10.1)|Altes Rundschreiben|Rundschreiben Reisekosten")]
    public async Task Hits_come_in_the_order_asked_for(SearchOrder order, string expected)
    {
        var found = await FindAsync(new SearchQuery("Reisekostenerstattung", Everyone, Today) { Order = order });

        Assert.Equal(expected.Split('|'), found.Hits.Select(hit => hit.Source.Version.TitleWithNumber));
    }

    [Theory]
    [InlineData(SearchOrder.Relevance)]
    [InlineData(SearchOrder.Newest)]
    public async Task Pages_show_each_hit_once(SearchOrder order)
    {
        var query = new SearchQuery("Reisekostenerstattung", Everyone, Today) { Order = order, Limit = 3 };

        var shown = (await FindAsync(query)).Hits.Concat((await FindAsync(query with { Skip = 3 })).Hits).Select(hit => hit.Source.Version.Id).ToList();

        Assert.Equal(4, shown.Count);
        Assert.Equal(4, shown.Distinct().Count());
    }

    [Fact]
    public async Task A_hit_shows_the_sentence_that_matches_with_its_words_marked()
    {
        var found = await FindAsync(new SearchQuery("Erstattung der Reisekosten", Everyone, Today) { Kinds = ["Dienstanweisung"] });

        var sentence = Assert.Single(found.Hits).Sentence;
        Assert.Equal("(2) Die Reisekostenerstattung ist binnen sechs Monaten zu beantragen.", sentence.Text);
        Assert.Equal(["Reisekostenerstattung"], sentence.Marks.Select(mark => mark.In(sentence.Text)));
    }

    [Fact]
    public async Task A_typing_error_is_mended_with_words_that_the_reader_may_see_alone()
    {
        Assert.Equal("Reisekostenerstattung", (await FindAsync(new SearchQuery("Reisekostenerstatung", Everyone, Today))).DidYouMean);
        Assert.Null((await FindAsync(new SearchQuery("Kastanjen", Everyone, Today))).DidYouMean);
    }

    [Fact]
    public async Task Two_typing_errors_are_mended_both_in_the_form_that_the_passage_has()
    {
        await SaveAsync(A.Document("Auswärts").Saying("Dienstreisen in das Ausland sind zu genehmigen."));
        await SaveAsync(A.Document("Leitung").Tagged("leitung").Saying("Eine Dienstreise ist anzuzeigen."));
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);

        Assert.Equal("Dienstreisen Ausland", (await FindAsync(new SearchQuery("Dienstraise Auslant", Everyone, Today))).DidYouMean);
    }

    [Fact]
    public async Task Long_sentences_are_shortened_around_their_match()
    {
        var ahead = string.Join(' ', Enumerable.Repeat("und so weiter", 40));
        await SaveAsync(A.Document("Lang").In("Personal").Saying($"Zuerst {ahead} steht das Zwergkaninchen und danach {ahead}."));
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);

        var sentence = Assert.Single((await FindAsync(new SearchQuery("Zwergkaninchen", Everyone, Today))).Hits).Sentence;

        Assert.InRange(sentence.Text.Length, 200, 340);
        Assert.Equal(["Zwergkaninchen"], sentence.Marks.Select(mark => mark.In(sentence.Text)));
    }

    [Fact]
    public async Task What_the_catalogue_closed_is_not_counted_even_before_the_index_knows()
    {
        var editor = AccessScope.Of([], [new CollectionName("Allgemeines")]);
        var document = Assert.Single(await _store.Get<IDocumentCatalog>().ListAsync(editor, CancellationToken.None));

        await _store.Get<IDocumentCatalog>().RemoveAsync(document.Id, editor, AuditActor.System, CancellationToken.None);

        var found = await FindAsync(new SearchQuery("Reisekostenerstattung", Everyone, Today));
        Assert.Equal(3, found.Facets.Total);
        Assert.DoesNotContain(found.Facets.Kinds, count => count.Key == "Handbuch");
    }

    private Task<SearchResult> FindAsync(SearchQuery query) => _store.Get<DocumentSearch>().FindAsync(query, TestContext.Current.CancellationToken);

    private Task SaveAsync(DocumentBuilder document) => _store.Get<IDocumentCatalog>().SaveAsync(document.Build(), CancellationToken.None);
}
