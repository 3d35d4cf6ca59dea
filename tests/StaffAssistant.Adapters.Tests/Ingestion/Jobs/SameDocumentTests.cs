using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion.Jobs;

/// <summary>Files that come twice, under other names, or at the same time.</summary>
public sealed class SameDocumentTests : IAsyncLifetime
{
    private const string Text = "28 Euro gelten.";
    private const string OtherText = "30 Euro gelten.";
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung")]);
    private readonly TemporaryDirectory _folder = A.Folder();
    private TestStore _store = null!;

    public enum Then
    {
        Unchanged,
        UnchangedUnderItsOldName,
        Corrected,
        NewVersion,
        NewDocument,
    }

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(change: services => services.AddSingleton<ITextExtractor>(new LineExtractor()));

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    public static TheoryData<string, string, string, string, string, Then> Cases => new()
    {
        // first name, words about it · second name, text, words about it · what comes of it
        { "regel.md", "", "regel.md", Text, "", Then.Unchanged },
        { "regel.md", "", "kopie.md", Text, "", Then.UnchangedUnderItsOldName },
        { "regel.md", "", "regel.txt", Text, "", Then.UnchangedUnderItsOldName },
        { "regel.md", "", "REGEL.MD", Text, "", Then.UnchangedUnderItsOldName },
        { "Gebühr.md", "", "Gebu\u0308hr.md", Text, "", Then.Unchanged },
        { "Gebu\u0308hr.md", "", "Gebühr.md", Text, "", Then.Unchanged },
        { "Gebühr.md", "", "Gebu\u0308hr.md", OtherText, "", Then.Corrected },
        { "regel.md", "", "regel.md", OtherText, "", Then.Corrected },
        { "regel.md", "", "anders.md", OtherText, "", Then.NewDocument },
        { "regel.md", "from=2026-01-01", "regel.md", OtherText, "from=2027-01-01", Then.NewVersion },
        { "regel.md", "from=2026-01-01", "regel.md", Text, "from=2027-01-01", Then.Corrected },
        { "regel.md", "number=DA 3.2", "regel.md", Text, "number=DA 3.2", Then.Unchanged },
        { "regel.md", "number=DA 3.2", "kopie.md", Text, "number=DA 3.2", Then.Unchanged },
        { "regel.md", "number=DA 3.2", "kopie.md", Text, "number=da  3.2", Then.Corrected },
        { "regel.md", "number=DA 3.2", "kopie.md", OtherText, "number=DA 3.2", Then.Corrected },
        { "regel.md", "number=DA 3.2;from=2026-01-01", "neu.md", OtherText, "number=DA 3.2;from=2027-01-01", Then.NewVersion },
        { "regel.md", "number=DA 3.2", "regel.md", OtherText, "number=DA 3.3", Then.NewDocument },
        { "regel.md", "id=a", "kopie.md", Text, "id=b", Then.NewDocument },
        { "regel.md", "", "regel.md", Text, "tag=leitung", Then.Corrected },
        { "regel.md", "collection=Personal", "regel.md", Text, "collection=Soziales", Then.NewDocument },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_comes_again_is_one_document_or_a_version_of_it_and_the_person_learns_which(
        string firstName, string firstWords, string secondName, string secondText, string secondWords, Then then)
    {
        var first = Assert.IsType<IngestionOutcome.Accepted>(await ImportAsync(firstName, Text, firstWords));

        var second = await ImportAsync(secondName, secondText, secondWords);

        var documents = await _store.Get<IDocumentCatalog>().ListAsync(Staff, CancellationToken.None);
        Assert.Equal(then == Then.NewDocument ? 2 : 1, documents.Count);
        Assert.Equal(then is Then.NewDocument or Then.NewVersion ? 2 : 1, _store.Get<IPassageIndex>().Count);
        switch (then)
        {
            case Then.Unchanged or Then.UnchangedUnderItsOldName:
                var unchanged = Assert.IsType<IngestionOutcome.Unchanged>(second);
                Assert.Equal(first.VersionId, unchanged.VersionId);
                Assert.Equal(then == Then.UnchangedUnderItsOldName, unchanged.Warnings.Any(warning => warning.Contains($"„{firstName}“", StringComparison.Ordinal)));
                break;
            case Then.Corrected:
                Assert.Equal(first.VersionId, Assert.IsType<IngestionOutcome.Accepted>(second).VersionId);
                break;
            case Then.NewVersion:
                Assert.Equal(first.DocumentId, Assert.IsType<IngestionOutcome.Accepted>(second).DocumentId);
                Assert.Equal(2, Assert.Single(documents).Versions.Count);
                break;
            case Then.NewDocument:
                Assert.NotEqual(first.DocumentId, Assert.IsType<IngestionOutcome.Accepted>(second).DocumentId);
                break;
        }
    }

    [Fact]
    public async Task Within_one_import_the_paths_tell_equal_files_apart()
    {
        var plan = new ImportPlan([FileOf("a/formular.md", Text, ""), FileOf("b/formular.md", Text, "")], [], []);

        var outcomes = new List<IngestionOutcome>();
        await foreach (var imported in _store.Get<IngestionPipeline>().ImportAllAsync(plan, JobOrigin.CommandLine, CancellationToken.None))
            outcomes.Add(imported.Outcome);

        Assert.All(outcomes, outcome => Assert.IsType<IngestionOutcome.Accepted>(outcome));
        Assert.Equal(2, (await _store.Get<IDocumentCatalog>().ListAsync(Staff, CancellationToken.None)).Count);
        Assert.IsType<IngestionOutcome.Unchanged>(await ImportAsync("b/formular.md", Text, ""));
    }

    [Fact]
    public async Task Two_imports_of_one_document_at_the_same_time_double_nothing()
    {
        for (var run = 0; run < LongRun.Count(10, 100); run++)
        {
            var outcomes = await Task.WhenAll(
                ImportAsync("regel.md", $"Stand {run} von links.", ""), ImportAsync("regel.md", $"Stand {run} von rechts.", ""));

            Assert.All(outcomes, outcome => Assert.IsType<IngestionOutcome.Accepted>(outcome));
            var version = Assert.Single(Assert.Single(await _store.Get<IDocumentCatalog>().ListAsync(Staff, CancellationToken.None)).Versions);
            var passage = Assert.Single(await _store.Get<IDocumentCatalog>().GetVersionPassagesAsync(version.Id, Staff, CancellationToken.None));
            Assert.Contains(passage.Text, new[] { $"Stand {run} von links.", $"Stand {run} von rechts." });
            Assert.Equal(1, _store.Get<IPassageIndex>().Count);
            Assert.Single(Directory.GetFiles(_store.Get<DataDirectory>().Originals, "*", SearchOption.AllDirectories));
        }
    }

    private Task<IngestionOutcome> ImportAsync(string name, string text, string words) =>
        _store.Get<IngestionPipeline>().ImportAsync(FileOf(name, text, words), CancellationToken.None);

    private IncomingFile FileOf(string name, string text, string words)
    {
        var said = words.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=')).ToDictionary(word => word[0], word => word[1]);
        var given = new DocumentMetadata
        {
            Id = said.GetValueOrDefault("id"),
            Number = said.GetValueOrDefault("number"),
            ValidFrom = said.TryGetValue("from", out var from) ? DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture) : null,
            Collection = said.TryGetValue("collection", out var collection) ? new CollectionName(collection) : null,
            Tags = [new AccessTag(said.GetValueOrDefault("tag", "alle"))],
        };
        var path = _folder.Write(Guid.NewGuid().ToString("N"), text);
        return new IncomingFile(path, name, given, new DocumentMetadata());
    }
}
