using System.Runtime.InteropServices;
using StaffAssistant.Adapters.Persistence.Vectors;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Embedding;

/// <summary>R31: what became of the vectors on the disk is found and can be mended; they are derived, so nothing is lost.</summary>
public sealed class VectorUpkeepTests : IDisposable
{
    private const int Dimension = 64;
    private const int Sentences = 30;
    private static readonly EmbedderDescription Model = new("probe", default, "hier", string.Empty, string.Empty);
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly Random _random = new(7);
    private readonly List<DocumentChange> _catalog = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task R31_intact_vectors_and_passages_that_wait_for_theirs_are_sound()
    {
        await MakeAsync();

        Assert.True(Assert.Single(await CheckAsync()).IsSound);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task R31_a_flipped_byte_of_a_vector_is_found_and_only_that_vector_is_made_again(bool exact)
    {
        var made = await MakeAsync();
        var hit = made[11];
        await FlipAsync(exact ? MemoryMarshal.AsBytes(hit.Values.Select(value => (Half)value).ToArray().AsSpan()).ToArray() : CodesOf(hit.Values));

        var check = Assert.Single(await CheckAsync());
        Assert.Equal((true, 0), (check.IsReadable, check.Unlike.Count));
        Assert.Equal([hit.Passage], check.Changed);

        await new VectorUpkeep(_folder.Path).MendAsync(check, CancellationToken.None);
        Assert.True(Assert.Single(await CheckAsync()).IsSound);
        using var index = await OpenAsync();
        Assert.Equal([hit.Passage], index.Missing(made.Select(vector => vector.Passage)));
        Assert.Equal((Sentences - 1, 0L), (index.Progress.Embedded, index.Progress.EmbeddedUpTo));
        await index.AddAsync([hit], CancellationToken.None);
        Assert.True(Assert.Single(await CheckAsync()).IsSound);
    }

    [Fact]
    public async Task R31_whatever_byte_of_the_file_is_flipped_mending_ends_in_sound_vectors()
    {
        var made = await MakeAsync();
        var file = Directory.EnumerateFiles(_folder.Path, "*.db").Single();
        var whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var found = 0;
        for (var round = 0; round < 40; round++)
        {
            var damaged = whole.ToArray();
            damaged[_random.Next(damaged.Length)] ^= (byte)(1 << _random.Next(8));
            await File.WriteAllBytesAsync(file, damaged, TestContext.Current.CancellationToken);

            var check = Assert.Single(await CheckAsync());
            found += check.IsSound ? 0 : 1;
            if (!check.IsSound)
                await new VectorUpkeep(_folder.Path).MendAsync(check, CancellationToken.None);

            using var index = await OpenAsync();
            await index.FollowAsync(_catalog, 2, CancellationToken.None);
            await index.AddAsync([.. made.Where(vector => index.Missing([vector.Passage]).Count > 0)], CancellationToken.None);
            Assert.True(Assert.Single(await CheckAsync()).IsSound);
            Assert.Equal(Sentences, index.Progress.Embedded);
        }

        // Much of the file is empty.
        Assert.True(found >= 5, $"{found} of 40");
    }

    [Fact]
    public async Task R04_vectors_that_the_catalogue_knows_otherwise_are_told_and_those_it_changed_later_are_not()
    {
        var made = await MakeAsync();
        var first = _catalog[0];
        var closed = first.Document! with { Access = A.Document("x").Tagged("geheim").Build().Access };

        Assert.Equal(Sentences, Assert.Single(await CheckAsync([first with { Document = closed }, _catalog[1]])).Unlike.Count);
        Assert.Equal(Sentences, Assert.Single(await CheckAsync([new DocumentChange(1, first.DocumentId, null, []), _catalog[1]])).Unlike.Count);
        Assert.True(Assert.Single(await CheckAsync([_catalog[1], first with { Change = 3, Document = closed }])).IsSound);
        var more = A.Document("Neu").Saying("Fehlt.").Build();
        var check = Assert.Single(await CheckAsync([.. _catalog, ChangeOf(more, 2)]));
        Assert.Equal([more.Passages[0].Id], check.Unlike);

        await new VectorUpkeep(_folder.Path).MendAsync(check, CancellationToken.None);

        Assert.Empty(await CheckAsync());
        Assert.Equal(Sentences, made.Count);
    }

    // A document with its vectors, and one whose passages wait for them.
    private async Task<List<NewVector>> MakeAsync()
    {
        var embedded = A.Document("Regel").Saying([.. Enumerable.Range(0, Sentences).Select(number => $"Satz {number}.")]).Build();
        var waiting = A.Document("Wartet").Saying("Wartet.").Build();
        _catalog.AddRange([ChangeOf(embedded, 1), ChangeOf(waiting, 2)]);
        var vectors = embedded.Passages.Select(passage => new NewVector(
            passage.Id, EmbeddedText.Fingerprint(embedded.Version, passage), Directions.Unit([.. Enumerable.Range(0, Dimension).Select(_ => (float)(_random.NextDouble() - 0.5))])!)).ToList();
        using var index = await OpenAsync();
        await index.FollowAsync(_catalog, 2, CancellationToken.None);
        await index.AddAsync(vectors, CancellationToken.None);
        return vectors;
    }

    private static byte[] CodesOf(float[] vector)
    {
        var scale = vector.Max(Math.Abs) / 127;
        return [.. vector.Select(value => (byte)(sbyte)Math.Round(value / scale))];
    }

    private async Task FlipAsync(byte[] content)
    {
        var file = Directory.EnumerateFiles(_folder.Path, "*.db").Single();
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[bytes.AsSpan().IndexOf(content) + 5] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
    }

    private Task<IReadOnlyList<VectorSetCheck>> CheckAsync() => CheckAsync(_catalog);

    private Task<IReadOnlyList<VectorSetCheck>> CheckAsync(IReadOnlyList<DocumentChange> catalogue) =>
        new VectorUpkeep(_folder.Path).CheckAsync(catalogue.ToAsyncEnumerable(), CancellationToken.None);

    private async Task<VectorIndex> OpenAsync()
    {
        var index = new VectorIndex(_folder.Path, new NoEmbedder());
        await index.OpenAsync(Model, CancellationToken.None);
        return index;
    }

    private static DocumentChange ChangeOf(NewVersion filed, long change) =>
        new(change, filed.Version.DocumentId, new Document(filed.Version.DocumentId, filed.Key, filed.Access, [filed.Version]), filed.Passages);
}
