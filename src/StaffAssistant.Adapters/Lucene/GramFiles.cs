using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Lucene.Net.Index;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// The 4-grams of each segment on the disk, so that opening an index does not read all of its words. A file begins with the hash of the rest and names the
/// hashes of the segment's own files; one that is damaged, missing or of another segment of that name is as good as none: the grams are read from the words.
/// </summary>
internal sealed class GramFiles(string folder, IndexManifest manifest)
{
    private const string Prefix = "grams";
    private const int Hash = SHA256.HashSizeInBytes;
    private const int Head = sizeof(long) + sizeof(double);
    private readonly ConcurrentDictionary<string, bool> _fit = new(StringComparer.Ordinal);

    /// <summary>The grams of a segment as they were kept; null when they were not.</summary>
    public GramFrequencies? Read(AtomicReader segment)
    {
        if (NameOf(segment) is not { } name || ReadSealed(PathOf(name)) is not { } content || !content.AsSpan(0, Hash).SequenceEqual(manifest.SumOfSegment(name)))
            return null;
        _fit[name] = true;
        var numbers = content.AsSpan(Hash, Head);
        var grams = content.AsSpan(Hash + Head);
        var count = grams.Length / (sizeof(ulong) + sizeof(float));
        return new GramFrequencies(
            (int)MemoryMarshal.Read<long>(numbers), MemoryMarshal.Read<double>(numbers[sizeof(long)..]),
            MemoryMarshal.Cast<byte, ulong>(grams[..(count * sizeof(ulong))]).ToArray(), MemoryMarshal.Cast<byte, float>(grams[(count * sizeof(ulong))..]).ToArray());
    }

    /// <summary>Keeps the grams of all segments of a state of the index, and of no others: of removed text nothing remains. What cannot be kept is read from the words.</summary>
    public void Keep(IndexReader index)
    {
        var segments = index.Leaves.Select(leaf => leaf.AtomicReader).Where(segment => NameOf(segment) is not null).ToDictionary(segment => NameOf(segment)!, StringComparer.Ordinal);
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, Prefix + "*").Where(path => !segments.ContainsKey(Path.GetFileName(path)[Prefix.Length..])).ToList())
            {
                _fit.TryRemove(Path.GetFileName(path)[Prefix.Length..], out _);
                File.Delete(path);
            }

            foreach (var (name, segment) in segments.Where(segment => !_fit.ContainsKey(segment.Key)))
            {
                Write(name, GramFrequencies.OfSegment(segment, this));
                _fit[name] = true;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A full disk is told of by the next change of the index itself.
        }
    }

    private void Write(string name, GramFrequencies grams)
    {
        var content = new byte[Hash + Head + (grams.Grams.Length * (sizeof(ulong) + sizeof(float)))];
        manifest.SumOfSegment(name).CopyTo(content, 0);
        var numbers = content.AsSpan(Hash, Head);
        MemoryMarshal.Write(numbers, (long)grams.Passages);
        MemoryMarshal.Write(numbers[sizeof(long)..], grams.MeanGramsTotal);
        MemoryMarshal.AsBytes<ulong>(grams.Grams).CopyTo(content.AsSpan(Hash + Head));
        MemoryMarshal.AsBytes<float>(grams.Missing).CopyTo(content.AsSpan(Hash + Head + (grams.Grams.Length * sizeof(ulong))));
        File.WriteAllBytes(PathOf(name), [.. SHA256.HashData(content), .. content]);
    }

    private static byte[]? ReadSealed(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return bytes.Length >= Hash + Hash + Head && bytes.AsSpan(0, Hash).SequenceEqual(SHA256.HashData(bytes.AsSpan(Hash))) ? bytes[Hash..] : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string PathOf(string segment) => Path.Combine(folder, Prefix + segment);

    private static string? NameOf(AtomicReader segment) => (segment as SegmentReader)?.SegmentName;
}
