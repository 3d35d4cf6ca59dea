using Lucene.Net.Store;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// The files of a generation. They are read, not mapped into memory: a mapped file that is cut, or a disk that fails, would end the whole process. Lucene's own
/// reading directory asks for the length of the file and takes a lock at each read, which costs more than half of a search.
/// </summary>
internal sealed class IndexFolder(string path) : FSDirectory(new DirectoryInfo(path), NoLockFactory.GetNoLockFactory())
{
    /// <inheritdoc />
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return new ReadFile(Path.Combine(Directory.FullName, name));
    }
}
