using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion;

/// <summary>The demo county's documents, taken in as an operator would.</summary>
public sealed class DemoContentTests(DemoContent demo) : IClassFixture<DemoContent>
{
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);

    [Fact]
    public void Every_file_of_a_kind_that_is_read_is_taken_in()
    {
        var read = demo.Imported.Where(file => demo.Get<ITextExtractor>().Extensions.Contains(Path.GetExtension(file.File.Name))).ToList();

        Assert.NotEmpty(read);
        Assert.All(read, file => Assert.True(file.Outcome is IngestionOutcome.Accepted { Passages: > 0 }, file.File.SourcePath));
        Assert.All(demo.Imported.Except(read), file => Assert.Equal(RefusalReason.UnsupportedType, Assert.IsType<IngestionOutcome.Refused>(file.Outcome).Reason));
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        var before = await demo.Get<IDocumentCatalog>().LastChangeAsync(CancellationToken.None);

        var again = await demo.ImportAsync();

        Assert.DoesNotContain(again, file => file.Outcome is IngestionOutcome.Accepted);
        Assert.Equal(before, await demo.Get<IDocumentCatalog>().LastChangeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Documents_lie_in_their_folders_collections_with_owner_and_examples()
    {
        var travel = (await demo.Get<IDocumentCatalog>().ListCollectionsAsync(Staff, CancellationToken.None)).Single(found => found.Name.Value == "Reise und Fahrzeuge");

        Assert.NotNull(travel.Contact);
        Assert.NotEmpty(travel.Examples);
    }

    [Fact]
    public async Task A_rule_for_next_year_waits_for_its_first_day()
    {
        var documents = await demo.Get<IDocumentCatalog>().ListAsync(Staff, CancellationToken.None);
        var housing = documents.Single(document => document.Versions[0].Number == "RL 50.2");

        Assert.Equal([new DateOnly(2026, 12, 31), null], housing.Versions.Select(version => version.Validity.To));
        Assert.Equal(2, housing.VersionOn(new DateOnly(2027, 1, 1)).Ordinal);
        Assert.Equal(1, housing.VersionOn(new DateOnly(2026, 12, 31)).Ordinal);
    }

    [Fact]
    public async Task The_guide_for_managers_shows_no_trace_to_others()
    {
        var catalog = demo.Get<IDocumentCatalog>();
        var managers = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung")]);
        var guide = (await catalog.ListAsync(managers, CancellationToken.None)).Single(document => document.Versions[0].Number == "LF 11-2");

        Assert.Null(await catalog.FindAsync(guide.Id, Staff, CancellationToken.None));
        Assert.DoesNotContain(await catalog.ListAsync(Staff, CancellationToken.None), document => document.Id == guide.Id);
        Assert.Empty(await catalog.GetPassagesAsync([Passage.IdOf(guide.Versions[0].Id, 0)], Staff, CancellationToken.None));
    }

    [Fact]
    public async Task The_index_holds_every_passage_of_the_catalogue()
    {
        var everything = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung"), new AccessTag("personal")]);
        var all = await demo.Get<IDocumentCatalog>().ListAsync(everything, CancellationToken.None);

        Assert.Equal(all.SelectMany(document => document.Versions).Sum(version => version.PassageCount), demo.Get<IPassageIndex>().Count);
    }
}
