using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Length and SHA-256 of each file of an index folder, in a file that covers itself. It is written before a commit becomes visible and names the files of
/// the former commit too, so that a kill between the two leaves a sound index. Lucene's own list of files (segments_N) carries a checksum already.
/// </summary>
internal sealed class IndexManifest
{
    /// <summary>The manifest's file.</summary>
    public const string FileName = "manifest";

    private const int ReadAtOnce = 1 << 20;

    private readonly string _folder;
    private readonly Dictionary<string, Sum> _sums;

    private IndexManifest(string folder, Dictionary<string, Sum> sums) => (_folder, _sums) = (folder, sums);

    /// <summary>The manifest of a folder without files.</summary>
    public static IndexManifest Empty(string folder) => new(folder, new Dictionary<string, Sum>(StringComparer.Ordinal));

    /// <summary>The manifest as it stands in the folder; null when it is missing, damaged or of another layout of the index.</summary>
    public static IndexManifest? Read(string folder)
    {
        if (SealedText.Open(WholeFile.Read(Path.Combine(folder, FileName))) is not { } text)
            return null;
        var lines = text.Split('\n');
        if (lines[0] != IndexFields.Layout)
            return null;
        return new IndexManifest(folder, lines.Skip(1).Select(line => line.Split(' ')).ToDictionary(
            parts => parts[2], parts => new Sum(long.Parse(parts[1], CultureInfo.InvariantCulture), parts[0]), StringComparer.Ordinal));
    }

    /// <summary>True when it names the file.</summary>
    public bool Names(string file) => _sums.ContainsKey(file);

    /// <summary>True when each file that it names is as it was written, or gone. Nothing of an index is parsed before this holds.</summary>
    public bool Fits() => _sums.AsParallel().All(entry => SumOf(entry.Key) is not { } found || found == entry.Value);

    /// <summary>One hash for all files of a segment; what is removed from it counts no part of it.</summary>
    public byte[] SumOfSegment(string segment) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', _sums
        .Where(entry => (entry.Key.StartsWith(segment + '.', StringComparison.Ordinal) || entry.Key.StartsWith(segment + '_', StringComparison.Ordinal)) && !entry.Key.EndsWith(".del", StringComparison.Ordinal))
        .Select(entry => $"{entry.Key} {entry.Value.Sha256}").Order(StringComparer.Ordinal))));

    /// <summary>Forgets all files but these: names are used again after a broken commit.</summary>
    public void Keep(IEnumerable<string> files)
    {
        var kept = files.ToHashSet(StringComparer.Ordinal);
        foreach (var name in _sums.Keys.Where(name => !kept.Contains(name)).ToList())
            _sums.Remove(name);
        Write();
    }

    /// <summary>Takes up the files that came and drops those that went. Nobody may be writing to the folder.</summary>
    public void Follow()
    {
        var present = Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path)!).Where(IsCovered).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _sums.Keys.Where(name => !present.Contains(name)).ToList())
            _sums.Remove(gone);
        foreach (var name in present.Where(name => !_sums.ContainsKey(name)))
            _sums[name] = SumOf(name) ?? throw new FileNotFoundException("A file of the index went while it was written.", name);
        Write();
    }

    private void Write() => WholeFile.Write(Path.Combine(_folder, FileName), SealedText.Seal(string.Join('\n',
        [IndexFields.Layout, .. _sums.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Value.Sha256} {entry.Value.Length} {entry.Key}")])));

    private Sum? SumOf(string name)
    {
        try
        {
            using var file = File.OpenHandle(Path.Combine(_folder, name), share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.SequentialScan);
            return new Sum(RandomAccess.GetLength(file), HashOf(file));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // Large reads: with those of a stream the calls cost more than the hash.
    private static string HashOf(SafeFileHandle file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(ReadAtOnce);
        for (long position = 0; RandomAccess.Read(file, buffer, position) is > 0 and var read; position += read)
            hash.AppendData(buffer.AsSpan(0, read));
        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // All files of segments begin so.
    private static bool IsCovered(string name) => name.StartsWith('_');

    private readonly record struct Sum(long Length, string Sha256);
}
