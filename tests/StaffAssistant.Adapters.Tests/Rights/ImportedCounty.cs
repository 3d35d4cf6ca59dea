using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using StaffAssistant.Testing.Rights;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>The demo county, imported once into a data directory of its own, without any tag that its files do not say.</summary>
public sealed class ImportedCounty : IAsyncLifetime
{
    private readonly DemoCounty _county = new();
    private TestStore? _store;
    private IReadOnlyDictionary<FiledDocument, KnownDocument>? _documents;

    public RightsOracle Oracle => _county.Oracle;

    public IDocumentCatalog Catalog => Get<IDocumentCatalog>();

    public T Get<T>()
        where T : notnull => _store!.Get<T>();

    /// <summary>What the product made of a filed document, with everything that one must know to look for it.</summary>
    public KnownDocument Known(FiledDocument document) => _documents![document];

    /// <summary>What a demo person holds, said by the test itself.</summary>
    public static AccessScope ScopeOf(DemoPerson person) => AccessScope.Of(
        person.Tags.Select(tag => new AccessTag(tag)),
        person.Roles.Contains("Editor") ? person.EditorOf.Select(name => new CollectionName(name)) : []);

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var plan = Get<ImportSource>().Expand([_county.Content], new ImportChoices(null, null, []));
        await foreach (var file in Get<IngestionPipeline>().ImportAllAsync(plan, JobOrigin.Demo, CancellationToken.None))
            Assert.IsType<IngestionOutcome.Accepted>(file.Outcome);
        var everything = AccessScope.Of(
            Oracle.Documents.SelectMany(document => document.Tags).Select(tag => new AccessTag(tag)),
            Oracle.Documents.Select(document => new CollectionName(document.Collection)));
        var stored = await Catalog.ListAsync(everything, CancellationToken.None);
        var known = new List<KeyValuePair<FiledDocument, KnownDocument>>();
        foreach (var filed in Oracle.Documents)
            known.Add(new(filed, await KnowAsync(stored.Single(document => IsFiledAs(document, filed)), everything)));
        _documents = known.ToDictionary();
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        _county.Dispose();
    }

    private static bool IsFiledAs(Document document, FiledDocument filed) =>
        document.Versions.Select(version => version.File.SourcePath).All(path => filed.Paths.Any(own => path.EndsWith(own, StringComparison.Ordinal)));

    private async Task<KnownDocument> KnowAsync(Document document, AccessScope everything)
    {
        var passages = new List<Passage>();
        foreach (var version in document.Versions)
            passages.AddRange(await Catalog.GetVersionPassagesAsync(version.Id, everything, CancellationToken.None));
        return new KnownDocument(document, passages);
    }
}
