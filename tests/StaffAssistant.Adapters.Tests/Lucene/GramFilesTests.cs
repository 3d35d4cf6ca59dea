using Lucene.Net.Index;
using Lucene.Net.Store;
using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Core.Language;
using StaffAssistant.Testing;
using Xunit;
using Directory = System.IO.Directory;

namespace StaffAssistant.Adapters.Tests.Lucene;

/// <summary>What is kept of the 4-grams of a segment is what its words give, or it is not used.</summary>
public sealed class GramFilesTests : IAsyncLifetime
{
    private static readonly GermanAnalysis Analysis = new(CompoundLexicon.Shipped);
    private readonly TemporaryDirectory _data = new();
    private readonly List<SamplePassage> _samples = [.. Enumerable.Range(0, 3).Select(number => SamplePassage.Of($"Regelung {number}", [$"Die Reisekosten der Stelle {number} trägt das Amt für Abfall{new string('x', number)}."]))];

    private string Folder => Directory.GetDirectories(_data.Path).Single();

    private string[] Kept => [.. Directory.GetFiles(Folder, "grams*").Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        using var index = new LucenePassageIndex(_data.Path, Analysis);
        foreach (var (sample, number) in _samples.Select((sample, number) => (sample, number + 1)))
            await index.ApplyAsync([sample.Change], number, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Each_segment_is_kept_as_its_words_give_it() => WithSegments((segments, files) => Assert.All(segments, segment =>
    {
        var (kept, read) = (files.Read(segment)!, GramFrequencies.OfSegment(segment, null));
        Assert.NotEmpty(read.Grams);
        Assert.Equal(read.Grams, kept.Grams);
        Assert.Equal(read.Missing, kept.Missing);
        Assert.Equal((read.Passages, read.MeanGramsTotal), (kept.Passages, kept.MeanGramsTotal));
    }));

    [Fact]
    public void One_changed_byte_anywhere_and_it_is_not_used()
    {
        var length = new FileInfo(Kept[0]).Length;
        for (var position = 0L; position < length; position += 7)
        {
            Damage.Flip(Kept[0], position);
            WithSegments((segments, files) => Assert.Single(segments, segment => files.Read(segment) is null));
            Damage.Flip(Kept[0], position);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void A_cut_one_is_not_used(double share)
    {
        Damage.Cut(Kept[0], share);
        WithSegments((segments, files) => Assert.Single(segments, segment => files.Read(segment) is null));
    }

    [Fact]
    public void Those_of_another_segment_are_not_used()
    {
        var other = File.ReadAllBytes(Kept[1]);
        File.Copy(Kept[0], Kept[1], overwrite: true);
        File.WriteAllBytes(Kept[0], other);

        WithSegments((segments, files) => Assert.Equal(2, segments.Count(segment => files.Read(segment) is null)));
    }

    [Fact]
    public async Task A_damaged_one_is_written_anew_with_the_next_change_and_none_outlives_its_segment()
    {
        Damage.Flip(Kept[0], 40);
        using (var index = new LucenePassageIndex(_data.Path, Analysis))
            await index.ApplyAsync([_samples[2].Change with { Document = null, Passages = [] }], 4, CancellationToken.None);

        WithSegments((segments, files) =>
        {
            Assert.Equal(Kept.Length, segments.Count);
            Assert.All(segments, segment => Assert.NotNull(files.Read(segment)));
        });
    }

    private void WithSegments(Action<IReadOnlyList<AtomicReader>, GramFiles> look)
    {
        using var folder = FSDirectory.Open(Folder);
        using var reader = DirectoryReader.Open(folder);
        look([.. reader.Leaves.Select(leaf => leaf.AtomicReader)], new GramFiles(Folder, IndexManifest.Read(Folder)!));
    }
}
