using System.Runtime.InteropServices;
using StaffAssistant.Adapters.Persistence.Vectors;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Embedding;

/// <summary>The store of vectors: who may see what selects first, removal is real, damage is found, and models change without a gap.</summary>
public sealed class VectorIndexTests : IDisposable
{
    private const int Dimension = 96;
    private static readonly DateOnly Today = new(2026, 11, 23);
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly FunctionEmbedder _embedder = new(_ => [1]);
    private long _change;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task R05_a_thousand_nearer_forbidden_passages_neither_starve_nor_tell_of_the_one_allowed()
    {
        using var index = await OpenAsync();
        var allowed = await FileAsync(index, A.Document("Offen").Saying("Offen."), [At(0.5f)]);
        await FileAsync(index, A.Document("Geheim").Tagged("geheim").Saying([.. Enumerable.Range(0, 1000).Select(number => $"Geheim {number}.")]), [.. Enumerable.Repeat(At(1f), 1000)]);

        var found = Search(index, Everyone() with { Limit = 5 });

        Assert.Equal(allowed, found.Nearest.Select(match => match.Passage));
        Assert.Equal(1, found.Compared);
        Assert.Equal(found.Nearest[0].Similarity, found.Mean, 2);
        Assert.Empty(index.Similarities(new VectorQuery(AccessScope.None, Today), At(1f), allowed, ofMade: true));
    }

    [Fact]
    public async Task Stichtag_and_collection_select_what_is_compared()
    {
        using var index = await OpenAsync();
        var old = await FileAsync(index, A.Document("Alt").To("2025-12-31").In("Personal").Saying("Alt."), [At(1f)]);
        var now = await FileAsync(index, A.Document("Neu").From("2026-01-01").In("Personal").Saying("Neu."), [At(0.9f)]);
        await FileAsync(index, A.Document("Anderswo").In("Bauen").Saying("Anderswo."), [At(1f)]);
        var personnel = Everyone() with { Collections = [new CollectionName("Personal")] };

        Assert.Equal(now, Search(index, personnel).Nearest.Select(match => match.Passage));
        Assert.Equal(old, Search(index, personnel with { Stichtag = new DateOnly(2025, 6, 1) }).Nearest.Select(match => match.Passage));
    }

    [Fact]
    public async Task R04_changed_rights_count_at_once_and_cost_no_embedding()
    {
        using var index = await OpenAsync();
        var version = new VersionId(Guid.NewGuid());
        var document = A.Document("Regel").As(version).Saying("Regel.");
        await FileAsync(index, document, [At(1f)]);

        await FollowAsync(index, document.Tagged("geheim"));

        Assert.Equal(0, Search(index, Everyone()).Compared);
        Assert.Equal(1, Search(index, new VectorQuery(AccessScope.Of([new AccessTag("geheim")]), Today)).Compared);
        Assert.Empty(index.Missing([Passage.IdOf(version, 0)]));
    }

    [Fact]
    public async Task R30_a_removed_document_leaves_no_byte_of_its_vectors()
    {
        using var index = await OpenAsync();
        var random = new Random(5);
        var vectors = Enumerable.Range(0, 20).Select(_ => Random(random)).ToArray();
        var gone = A.Document("Weg").Saying([.. Enumerable.Range(0, 20).Select(number => $"Weg {number}.")]).Build();
        var kept = Random(random);
        await FileAsync(index, gone, vectors);
        await FileAsync(index, A.Document("Bleibt").Saying("Bleibt."), [kept]);
        Assert.All(vectors, vector => Assert.True(StandsOnDisk(vector)));

        await index.FollowAsync([new DocumentChange(++_change, gone.Version.DocumentId, null, [])], _change, CancellationToken.None);

        Assert.All(vectors, vector => Assert.False(StandsOnDisk(vector)));
        Assert.True(StandsOnDisk(kept));
        Assert.Equal(1, index.Progress.Embedded);
    }

    [Fact]
    public async Task R30_a_vector_that_arrives_after_its_passage_went_or_changed_is_dropped()
    {
        using var index = await OpenAsync();
        var version = new VersionId(Guid.NewGuid());
        var before = A.Document("Regel").As(version).Saying("Vorher.").Build();
        await FollowAsync(index, before);
        var late = VectorsOf(before, [At(1f)]);

        await FollowAsync(index, A.Document("Regel").As(version).Saying("Nachher."));
        await index.AddAsync(late, CancellationToken.None);

        Assert.Equal(0, index.Progress.Embedded);
        Assert.False(StandsOnDisk(late[0].Values));
    }

    [Fact]
    public async Task R31_flipped_bytes_never_give_a_wrong_neighbour()
    {
        var random = new Random(11);
        var vectors = Enumerable.Range(0, 40).Select(_ => Random(random)).ToArray();
        List<PassageId> ids;
        IReadOnlyList<(PassageId, double)> sound;
        using (var index = await OpenAsync())
        {
            ids = await FileAsync(index, A.Document("Regel").Saying([.. Enumerable.Range(0, 40).Select(number => $"Satz {number}.")]), vectors);
            await index.ServeAsync(new VectorCalibration(0.2, At(0f), 40), CancellationToken.None);
            sound = Search(index, Everyone()).Nearest;
        }

        var file = Directory.EnumerateFiles(_folder.Path, "*.db").Single();
        var whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        for (var round = 0; round < 60; round++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(file, damaged, TestContext.Current.CancellationToken);
            using var index = await OpenAsync();
            var known = sound.ToDictionary(match => match.Item1, match => match.Item2);
            Assert.All(Search(index, Everyone() with { Limit = 40 }).Nearest.Where(match => known.ContainsKey(match.Passage)), match => Assert.Equal(known[match.Passage], match.Similarity, 2));
            Assert.True(index.Progress.Embedded == 40 || index.Progress.EmbeddedUpTo == 0);
        }

        Assert.Equal(40, ids.Count);
    }

    [Fact]
    public async Task A_changed_model_is_made_beside_the_former_one_which_serves_until_then()
    {
        var document = A.Document("Regel").Saying("Regel.").Build();
        using (var former = await OpenAsync())
        {
            await FileAsync(former, document, [At(1f)]);
            await former.ServeAsync(new VectorCalibration(0.3, At(0f), 1), CancellationToken.None);
        }

        using var index = new VectorIndex(_folder.Path, _embedder);
        await index.OpenAsync(new EmbedderDescription("next", default, "hier", string.Empty, string.Empty), CancellationToken.None);
        Assert.Equal(("probe", 0L), (index.Serving!.Model, index.CaughtUpTo));
        await FollowAsync(index, document);
        await index.AddAsync(VectorsOf(document, [[1, 0, 0]]), CancellationToken.None);
        Assert.Equal(2, Directory.EnumerateFiles(_folder.Path, "*.db").Count());

        await index.ServeAsync(new VectorCalibration(0.1, [0, 0, 0], 1), CancellationToken.None);

        Assert.Equal(("next", 3), (index.Serving!.Model, index.Serving.Dimension));
        Assert.Single(Directory.EnumerateFiles(_folder.Path, "*.db"));
    }

    [Fact]
    public async Task A_model_that_changes_its_dimension_under_its_name_begins_anew()
    {
        using var index = await OpenAsync();
        await FileAsync(index, A.Document("Eins").Saying("Eins."), [At(1f)]);
        var second = A.Document("Zwei").Saying("Zwei.").Build();
        await FollowAsync(index, second);

        await index.AddAsync(VectorsOf(second, [[1, 0, 0]]), CancellationToken.None);

        Assert.Equal((0L, 0), (index.CaughtUpTo, index.Progress.Passages));
    }

    [Fact]
    public async Task Without_a_model_all_vectors_go_and_another_process_only_reads()
    {
        using var index = await OpenAsync();
        var ids = await FileAsync(index, A.Document("Regel").Saying("Regel."), [At(1f)]);
        await index.ServeAsync(new VectorCalibration(0.3, At(0f), 1), CancellationToken.None);
        using (var reader = new VectorIndex(_folder.Path, _embedder))
        {
            Assert.Equal(ids, reader.Search(Everyone(), At(1f), ofMade: false, CancellationToken.None).Nearest.Select(match => match.Passage));
            Assert.False(reader.IsFollowing);
        }

        await index.OpenAsync(null, CancellationToken.None);

        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
        Assert.Null(index.Serving);
    }

    [Fact]
    public async Task Small_numbers_find_what_exact_ones_find()
    {
        using var index = await OpenAsync();
        var random = new Random(3);
        var vectors = Enumerable.Range(0, 2000).Select(_ => Random(random)).ToArray();
        var ids = await FileAsync(index, A.Document("Regel").Saying([.. Enumerable.Range(0, 2000).Select(number => $"Satz {number}.")]), vectors);
        var (agreed, asked) = (0, 20);
        for (var question = 0; question < asked; question++)
        {
            var direction = Random(random);
            var exact = vectors.Index().OrderByDescending(vector => vector.Item.Zip(direction).Sum(pair => (double)pair.First * pair.Second)).Take(10).Select(vector => ids[vector.Index]).ToHashSet();
            agreed += index.Search(Everyone() with { Limit = 10 }, direction, ofMade: true, CancellationToken.None).Nearest.Count(match => exact.Contains(match.Passage));
        }

        Assert.True(agreed >= 10 * asked * 0.99, $"{agreed} of {10 * asked}");
    }

    private static VectorQuery Everyone() => new(AccessScope.Of([AccessTag.Everyone]), Today);

    private static VectorMatches Search(VectorIndex index, VectorQuery query) => index.Search(query, At(1f), ofMade: true, CancellationToken.None);

    // A direction whose similarity to At(1) is the given one.
    private static float[] At(float similarity)
    {
        var vector = new float[Dimension];
        (vector[0], vector[1]) = (similarity, MathF.Sqrt(1 - (similarity * similarity)));
        return vector;
    }

    private static float[] Random(Random random) => Directions.Unit([.. Enumerable.Range(0, Dimension).Select(_ => (float)(random.NextDouble() - 0.5))])!;

    private bool StandsOnDisk(float[] vector)
    {
        var codes = MemoryMarshal.AsBytes(QuantizedCodes(vector).AsSpan()).ToArray();
        return Directory.EnumerateFiles(_folder.Path).Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(codes) >= 0);
    }

    private static sbyte[] QuantizedCodes(float[] vector)
    {
        var scale = vector.Max(Math.Abs) / 127;
        return [.. vector.Select(value => (sbyte)Math.Round(value / scale))];
    }

    private async Task<VectorIndex> OpenAsync()
    {
        var index = new VectorIndex(_folder.Path, _embedder);
        await index.OpenAsync(_embedder.Description, CancellationToken.None);
        return index;
    }

    private Task<List<PassageId>> FileAsync(VectorIndex index, DocumentBuilder document, float[][] vectors) => FileAsync(index, document.Build(), vectors);

    private async Task<List<PassageId>> FileAsync(VectorIndex index, NewVersion version, float[][] vectors)
    {
        await FollowAsync(index, version);
        var made = VectorsOf(version, vectors);
        await index.AddAsync(made, CancellationToken.None);
        return [.. made.Select(vector => vector.Passage)];
    }

    private static List<NewVector> VectorsOf(NewVersion version, float[][] vectors) =>
        [.. version.Passages.Zip(vectors, (passage, vector) => new NewVector(passage.Id, EmbeddedText.Fingerprint(version.Version, passage), vector))];

    private Task FollowAsync(VectorIndex index, DocumentBuilder document) => FollowAsync(index, document.Build());

    private Task FollowAsync(VectorIndex index, NewVersion filed)
    {
        var document = new Document(filed.Version.DocumentId, filed.Key, filed.Access, [filed.Version]);
        return index.FollowAsync([new DocumentChange(++_change, document.Id, document, filed.Passages)], _change, CancellationToken.None);
    }
}
