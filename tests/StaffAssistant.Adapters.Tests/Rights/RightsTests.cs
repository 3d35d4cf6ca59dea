using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing.Rights;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>Person × document × way, generated: who may see a document meets it on every way, who may not finds no trace of it on any.</summary>
public sealed class RightsTests(ImportedCounty county) : IClassFixture<ImportedCounty>
{
    private static readonly string[] PersonKeys = ["jb", "mk", "ad", "th", "sw", "ex"];

    public static TheoryData<string, string> PersonsAndWays => new(
        from person in PersonKeys
        from way in Ways.All
        select (person, way.Name));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_demo_person_is_tried() => Assert.Equal(PersonKeys, county.Oracle.Persons.Select(person => person.Key));

    [Theory]
    [MemberData(nameof(PersonsAndWays))]
    public async Task A_person_meets_exactly_the_documents_that_are_open_to_him(string key, string wayName)
    {
        var person = county.Oracle.Persons.Single(person => person.Key == key);
        var way = Ways.All.Single(way => way.Name == wayName);

        var met = new List<string>();
        foreach (var document in county.Oracle.Documents)
        {
            if (await way.ShowsAsync(county, ImportedCounty.ScopeOf(person), county.Known(document), Cancel))
                met.Add(document.ToString());
        }

        Assert.Equal(county.Oracle.Documents.Where(document => RightsOracle.MaySee(person, document) && !(way.LeavesTemplatesOut && county.Known(document).IsTemplate)).Select(document => document.ToString()), met);
    }

    [Fact]
    public async Task A_scope_that_holds_nothing_meets_nothing_on_any_way()
    {
        foreach (var document in county.Oracle.Documents)
        {
            foreach (var way in Ways.All)
                Assert.False(await way.ShowsAsync(county, AccessScope.None, county.Known(document), Cancel), $"{way} shows {document}");
        }
    }

    [Fact]
    public async Task Pages_show_to_those_only_who_may_see_their_document()
    {
        foreach (var (person, document) in Pairs())
        {
            var shown = await Ways.InPagesAsync(county, ImportedCounty.ScopeOf(person), county.Known(document), Cancel);
            var hasPages = document.Paths.Any(path => path.EndsWith(".pdf", StringComparison.Ordinal));
            Assert.Equal(hasPages && RightsOracle.MaySee(person, document), shown);
        }
    }

    [Fact]
    public async Task A_collection_is_listed_when_the_person_sees_a_document_in_it_or_edits_it()
    {
        foreach (var person in county.Oracle.Persons)
        {
            var listed = await county.Catalog.ListCollectionsAsync(ImportedCounty.ScopeOf(person), Cancel);
            var expected = county.Oracle.Documents
                .Where(document => RightsOracle.MaySee(person, document) || person.IsEditorOf(document.Collection))
                .Select(document => document.Collection);
            Assert.Equal(expected.ToHashSet(), listed.Select(collection => collection.Name.Value).ToHashSet());
        }
    }

    [Fact]
    public async Task Who_does_not_edit_a_collection_removes_nothing_from_it()
    {
        foreach (var (person, document) in Pairs().Where(pair => !pair.Person.IsEditorOf(pair.Document.Collection)))
            Assert.False(await county.Get<DocumentRemoval>().RemoveAsync(county.Known(document).Document.Id, ImportedCounty.ScopeOf(person), AuditActor.System, Cancel));
    }

    private IEnumerable<(DemoPerson Person, FiledDocument Document)> Pairs() =>
        from person in county.Oracle.Persons
        from document in county.Oracle.Documents
        select (person, document);
}
