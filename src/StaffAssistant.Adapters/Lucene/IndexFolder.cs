using Lucene.Net.Store;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// The files of a generation. They are read, not mapped into memory: a mapped file that is cut, or a disk that fails, would end the whole process. What fits
/// into <paramref name="heldBytes"/> altogether is read once and kept, because each look at the disk costs a search more than what it does with the bytes;
/// the rest is read at its place. Lucene's own reading directory asks for the length of the file and takes a lock at each read.
/// </summary>
internal sealed class IndexFolder(string path, long heldBytes = 0) : FSDirectory(new DirectoryInfo(path), NoLockFactory.GetNoLockFactory())
{
    /// <summary>What an index that serves holds in memory at most, in bytes: all files of 92,000 passages have 113 MB.</summary>
    public const long HeldWhileServing = 256L * 1024 * 1024;

    private long _free = heldBytes;

    /// <inheritdoc />
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var file = Path.Combine(Directory.FullName, name);
        var length = new FileInfo(file) is { Exists: true } found ? found.Length : long.MaxValue;
        if (length > Interlocked.Read(ref _free))
            return new ReadFile(file);
        return Held(file);
    }

    // What it has grown or shrunk by since it was looked at does not matter: files of an index are written once.
    private HeldFile Held(string file)
    {
        using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        Interlocked.Add(ref _free, -bytes.Length);
        return new HeldFile(file, bytes, () => Interlocked.Add(ref _free, bytes.Length));
    }
}
