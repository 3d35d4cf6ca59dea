using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Verification;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Indexing;

/// <summary>Art. 17 DSGVO: what is removed is gone, from searches at once and from the disk with the purge.</summary>
public sealed class RemovedTextTests : IAsyncLifetime
{
    private static readonly AccessScope Editor = AccessScope.Of([AccessTag.Everyone], [CollectionName.Unsorted]);
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() =>
        _store = await TestStore.OpenAsync(_data.Path, services => services.AddSingleton<ITextExtractor>(new LineExtractor()));

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _data.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task No_word_of_removed_documents_is_left_in_any_file()
    {
        var random = LongRun.Seeded(line => TestContext.Current.TestOutputHelper!.WriteLine(line));
        var count = LongRun.Count(10, 100);
        var canaries = Enumerable.Range(0, count).Select(_ => CanaryFrom(random)).ToList();
        var documents = new List<DocumentId>();
        foreach (var canary in canaries)
        {
            documents.Add((await ImportAsync($"{canary}.md", $"# Akte {canary}\nHier steht {canary} im Text. Dazu gibt es viel zu sagen.\nUnd noch einmal {canary}.")).DocumentId);
            await ImportAsync($"bleibt-{documents.Count}.md", $"# Bleibt {documents.Count}\nDas bleibt stehen, Nummer {documents.Count}.");
        }

        Assert.All(canaries, canary => Assert.NotEmpty(FilesWith(canary)));

        foreach (var document in documents.OrderBy(_ => random.Next()))
            Assert.True(await _store.Get<DocumentRemoval>().RemoveAsync(document, Editor, AuditActor.System, CancellationToken.None));
        await Assert.AllAsync(canaries, async canary => Assert.Empty(await FindAsync(canary)));
        Assert.True(await _store.Get<Purge>().RunAsync(CancellationToken.None));

        Assert.All(canaries, canary => Assert.Empty(FilesWith(canary)));
        Assert.Equal(count, _store.Get<IPassageIndex>().Count);
        var report = await _store.Get<DataVerification>().RunAsync(CancellationToken.None);
        Assert.True(report.IsSound, string.Join(' ', report.Findings));
    }

    [Fact]
    public async Task No_word_of_a_corrected_version_is_left_in_any_file()
    {
        await ImportAsync("regel.md", "# Regel\nHier stand Xyloquarz versehentlich.");
        Assert.NotEmpty(FilesWith("Xyloquarz"));

        await ImportAsync("regel.md", "# Regel\nHier steht nichts mehr davon.");
        await _store.Get<Purge>().RunAsync(CancellationToken.None);

        Assert.Empty(FilesWith("Xyloquarz"));
    }

    [Fact]
    public async Task A_purge_is_due_after_a_change_and_not_again()
    {
        await ImportAsync("regel.md", "# Regel\nErster Satz.");

        Assert.True(await _store.Get<Purge>().IsDueAsync(CancellationToken.None));
        Assert.True(await _store.Get<Purge>().RunAsync(CancellationToken.None));
        Assert.False(await _store.Get<Purge>().IsDueAsync(CancellationToken.None));
    }

    private async Task<IReadOnlyList<PassageCandidate>> FindAsync(string word)
    {
        var query = new PassageQuery(_store.Get<GermanAnalysis>().Analyze(word), Editor, new DateOnly(2026, 11, 22));
        return (await _store.Get<IPassageIndex>().SearchAsync(query, CancellationToken.None)).Candidates;
    }

    private async Task<IngestionOutcome.Accepted> ImportAsync(string name, string text)
    {
        var file = new IncomingFile(_folder.Write(Guid.NewGuid().ToString("N"), text), name, new DocumentMetadata(), new DocumentMetadata { Tags = [AccessTag.Everyone] });
        return Assert.IsType<IngestionOutcome.Accepted>(await _store.Get<IngestionPipeline>().ImportAsync(file, CancellationToken.None));
    }

    // A word that no dictionary holds, of letters that the stemmer leaves alone.
    private static string CanaryFrom(Random random) => "Qx" + new string([.. Enumerable.Range(0, 10).Select(_ => "bdfgkmpvwz"[random.Next(10)])]);

    private List<string> FilesWith(string canary)
    {
        var word = new GermanAnalysis(CompoundLexicon.Shipped).Analyze(canary).Tokens[0].Word;
        var forms = new[] { canary, word.Folded, word.Stem, canary.ToUpperInvariant() }.Distinct(StringComparer.Ordinal)
            .SelectMany(form => new[] { Encoding.UTF8.GetBytes(form), Encoding.Unicode.GetBytes(form), Encoding.BigEndianUnicode.GetBytes(form) }).ToList();
        return [.. Directory.GetFiles(_data.Path, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "owner.lock")
            .Where(path => BytesOf(path) is { } bytes && (forms.Any(form => bytes.AsSpan().IndexOf(form) >= 0) || path.Contains(canary, StringComparison.OrdinalIgnoreCase)))];
    }

    private static byte[] BytesOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
