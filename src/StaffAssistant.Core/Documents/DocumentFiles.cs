using System.Security.Cryptography;

namespace StaffAssistant.Core.Documents;

/// <summary>
/// The originals, each under the hash of its bytes: the same bytes are stored once, a stored file never changes, and a file appears whole or not at all.
/// </summary>
public sealed class DocumentFiles(DataDirectory directory)
{
    private const int BufferSize = 128 * 1024;
    private const string Suffix = ".bin";

    /// <summary>Copies a file into the store.</summary>
    /// <param name="path">Where its bytes lie now.</param>
    /// <param name="name">The file name as people know it.</param>
    /// <param name="sourcePath">Where it comes from; see <see cref="StoredFile.SourcePath"/>.</param>
    /// <param name="cancellationToken">Stops the copy and leaves nothing behind.</param>
    /// <returns>The stored file, and whether its bytes are new in the store.</returns>
    public async Task<(StoredFile File, bool IsNew)> StoreAsync(string path, string name, string sourcePath, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory.Originals);
        var half = Path.Combine(directory.Originals, Path.GetRandomFileName() + ".part");
        try
        {
            var (hash, length) = await CopyAsync(path, half, cancellationToken);
            var target = PathOf(hash);
            var isNew = !File.Exists(target);
            if (isNew)
                Publish(half, target);
            return (new StoredFile(hash, name, sourcePath, length), isNew);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Where an original lies, for programs that read it by its path; whoever reads for a person asks the catalogue first.</summary>
    public string PathOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException("A hash has 64 lower-case hexadecimal digits.", nameof(sha256));
        return Path.Combine(directory.Originals, sha256[..2], sha256 + Suffix);
    }

    /// <summary>Opens an original for reading.</summary>
    /// <exception cref="FileNotFoundException">The store does not hold it.</exception>
    public Stream OpenRead(string sha256) =>
        new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous);

    /// <summary>The hashes that name the stored originals.</summary>
    public IReadOnlyList<string> List() => !Directory.Exists(directory.Originals)
        ? []
        : [.. Directory.EnumerateFiles(directory.Originals, "*" + Suffix, SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)!)];

    /// <summary>Removes an original; does nothing when it is not there. Only for one that no version names.</summary>
    public void Remove(string sha256)
    {
        var path = PathOf(sha256);
        if (!File.Exists(path))
            return;
        File.SetAttributes(path, FileAttributes.Normal);
        File.Delete(path);
    }

    /// <summary>Removes whatever no version names: originals of refused, corrected and removed documents, and halves of broken copies. Nobody may be storing.</summary>
    public void RemoveAllBut(IReadOnlySet<string> named)
    {
        if (!Directory.Exists(directory.Originals))
            return;
        foreach (var path in Directory.EnumerateFiles(directory.Originals, "*", SearchOption.AllDirectories).ToList())
        {
            if (path.EndsWith(Suffix, StringComparison.Ordinal) && named.Contains(Path.GetFileNameWithoutExtension(path)))
                continue;
            File.SetAttributes(path, FileAttributes.Normal);
            File.Delete(path);
        }
    }

    private static async Task<(string Hash, long Length)> CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        long length = 0;
        for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0; length += read)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        // The bytes must lie on the disk before the catalogue names them.
        target.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    private static void Publish(string half, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.SetAttributes(half, FileAttributes.ReadOnly);
        File.Move(half, target, overwrite: false);
    }
}
