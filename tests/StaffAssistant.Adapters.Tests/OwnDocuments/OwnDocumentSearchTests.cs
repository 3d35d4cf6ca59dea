using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.OwnDocuments;

/// <summary>What a person uploaded for himself is found by its words, by him alone, and is in no count.</summary>
public sealed class OwnDocumentSearchTests : IAsyncLifetime
{
    private const string Mark = "Qxbdfgkmpvwz";
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PersonKey Jana = new("tenant/jana");
    private static readonly AccessScope JanasScope = AccessScope.Of([AccessTag.Everyone]).WithOwn(Jana);
    private static readonly SearchQuery Mine = new(Mark, JanasScope, Today);
    private TestStore _store = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(change: services => services.AddSingleton<ITextExtractor>(new LineExtractor()));
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Reisekosten").In("Reise").Saying("Das Projekt beginnt nie.").Build(), CancellationToken.None);
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes($"# Projektplan\nDas Projekt {Mark} beginnt am 3. März 2027."));
        var uploads = _store.Get<PersonalUploads>();
        Assert.Equal(OwnUpload.Taken, await uploads.AddAsync(Jana, "projekt.md", content, Cancel));
        while ((await uploads.ListJobsAsync(Jana, Cancel)).Any(job => !job.IsOver))
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancel);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Its_owner_finds_it_by_words_and_as_typed()
    {
        var hit = Assert.Single((await SearchAsync(Mine))!.Hits);

        Assert.Equal((OwnCollection.Name, Validity.Always, Mark), (hit.Source.Collection, hit.Source.Version.Validity, hit.Sentence.Marks[0].In(hit.Sentence.Text)));
        Assert.Single((await SearchAsync(Mine with { Text = "beginnt am 3. März", IsLiteral = true, Collections = [OwnCollection.Name] }))!.Hits);
        Assert.Empty((await SearchAsync(Mine with { Text = "\"am 4. März\"" }))!.Hits);
    }

    [Fact]
    public async Task It_is_in_no_count_not_even_in_its_owners()
    {
        var county = await _store.Get<DocumentSearch>().FindAsync(Mine with { Text = $"Projekt {Mark}" }, Cancel);

        Assert.Equal(["Reisekosten"], county.Hits.Select(hit => hit.Source.Version.Title));
        Assert.Equal(1, county.Facets.Total);
        Assert.Equal(["Reise"], county.Facets.Collections.Select(count => count.Key.Value));
    }

    [Fact]
    public async Task Filters_that_it_does_not_pass_leave_it_out()
    {
        Assert.Null(await SearchAsync(Mine with { Collections = [new CollectionName("Reise")] }));
        Assert.Null(await SearchAsync(Mine with { Kinds = ["Vermerk"] }));
        Assert.Null(await SearchAsync(Mine with { Units = ["Amt"] }));
        Assert.Null(await SearchAsync(Mine with { States = [ValidityState.Superseded] }));
        Assert.Single((await SearchAsync(Mine with { States = [ValidityState.Applies, ValidityState.Future] }))!.Hits);
    }

    [Fact]
    public async Task Nobody_else_finds_it_or_learns_that_it_is_there()
    {
        var grant = JanasScope.Grants.Single(one => one.StartsWith("owner:", StringComparison.Ordinal));
        AccessScope[] others =
        [
            AccessScope.Of([AccessTag.Everyone]).WithOwn(new PersonKey("tenant/tarik")),
            AccessScope.Of([AccessTag.Everyone, new("owner"), new(grant)], [OwnCollection.Name, new(grant), new(grant["owner:".Length..])]).WithOwn(new PersonKey("tenant/tarik")),
            AccessScope.Of([AccessTag.Everyone], [new CollectionName("Reise")]),
            AccessScope.None,
        ];
        foreach (var scope in others)
        {
            foreach (var text in new[] { Mark, $"\"{Mark}\"", "Qxbdfgkmpvw", "Projektplan" })
            {
                foreach (var collections in new CollectionName[][] { [], [OwnCollection.Name] })
                {
                    var query = new SearchQuery(text, scope, Today) { Collections = collections };
                    var found = await SearchAsync(query);
                    Assert.Empty(found?.Hits ?? []);
                    Assert.True(found is null or { DidYouMean: null, Facets.Total: 0, AlsoSearched.Count: 0 });
                    var county = await _store.Get<DocumentSearch>().FindAsync(query, Cancel);
                    Assert.DoesNotContain(county.Hits, hit => hit.Source.Version.Title == "Projektplan");
                    Assert.Null(county.DidYouMean);
                }
            }
        }
    }

    private Task<SearchResult?> SearchAsync(SearchQuery query) => _store.Get<OwnDocumentSearch>().FindAsync(query, Cancel);
}
