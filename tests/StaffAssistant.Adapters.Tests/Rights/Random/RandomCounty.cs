using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights.Random;

/// <summary>Made-up documents in a real store, each with a word of its own and one that all share.</summary>
internal sealed class RandomCounty : IAsyncDisposable
{
    public const string Common = "Kastanienabgabe";
    private static readonly string[] Syllables = ["bra", "kel", "tor", "mis", "lun", "gap", "fex", "dor", "wen", "zol"];
    private static readonly string[] Tags = ["alle", "leitung", "personal", "soziales", "it"];
    private static readonly string[] Collections = ["Personal", "Soziales", "Reise", "Krisenstab"];
    private static readonly DateOnly First = new(2024, 1, 1);
    private readonly System.Random _random;

    private RandomCounty(TestStore store, System.Random random) => (Store, _random) = (store, random);

    public TestStore Store { get; }

    public List<RandomDocument> Documents { get; } = [];

    public static async Task<RandomCounty> MakeAsync(System.Random random, int documents, CancellationToken cancellationToken)
    {
        var county = new RandomCounty(await TestStore.OpenAsync(), random);
        for (var number = 0; number < documents; number++)
            await county.AddAsync(number, cancellationToken);
        await county.Store.Get<IndexCatchUp>().CatchUpAsync(cancellationToken);
        return county;
    }

    public RandomPerson Person() => new(Some(Tags, 3), _random.Next(3) == 0 ? Some(Collections, 2) : []);

    public DateOnly Day() => First.AddDays(_random.Next(3 * 365));

    public RandomDocument Document() => Documents[_random.Next(Documents.Count)];

    /// <summary>Other tags for some document, as an editor gives them.</summary>
    public async Task RetagAsync(CancellationToken cancellationToken)
    {
        var (document, editors) = (Document(), AccessScope.Of([], Collections.Select(name => new CollectionName(name))));
        var seen = (await Store.Get<IDocumentCatalog>().FindAsync(document.Id, editors, cancellationToken))!;
        document.Tags = Some(Tags, 2);
        var edit = new DocumentEdit(seen.Id, document.Version, seen.Change, seen.Versions[0].Title, seen.Versions[0].Declared, [.. document.Tags.Select(tag => new AccessTag(tag))]);
        Assert.IsType<DocumentEditOutcome.Saved>(await Store.Get<DocumentEditing>().SaveAsync(edit, editors, AuditActor.System, cancellationToken));
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private async Task AddAsync(int number, CancellationToken cancellationToken)
    {
        var mark = string.Concat(number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => Syllables[digit - '0']));
        var from = _random.Next(3) == 0 ? null : (DateOnly?)First.AddDays(_random.Next(2 * 365));
        var to = _random.Next(3) == 0 ? (from ?? First).AddDays(_random.Next(400)) : (DateOnly?)null;
        var document = new RandomDocument(mark, Collections[_random.Next(Collections.Length)], from, to) { Tags = Some(Tags, 2) };
        var builder = A.Document($"Regel {mark}").WithId(mark).In(document.Collection).Tagged([.. document.Tags])
            .Saying($"Die {Common} wird nach dem Verfahren {mark} in der Stelle {mark} erhoben.");
        builder = from is { } start ? builder.From(Text(start)) : builder;
        builder = to is { } end ? builder.To(Text(end)) : builder;
        var stored = await Store.Get<IDocumentCatalog>().SaveAsync(builder.Build(), cancellationToken);
        (document.Id, document.Version, document.Passage) = (stored.Id, stored.Versions[0].Id, Passage.IdOf(stored.Versions[0].Id, 0));
        Documents.Add(document);
    }

    private string[] Some(string[] words, int atMost) => [.. Enumerable.Range(0, _random.Next(atMost + 1)).Select(_ => words[_random.Next(words.Length)]).Distinct()];

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
