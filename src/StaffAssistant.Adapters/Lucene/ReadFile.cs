using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Reads a file of the index at any place without a lock: searches that run beside one another do not wait. Copies share the handle, which only the first
/// one closes.
/// </summary>
internal sealed class ReadFile : BufferedIndexInput
{
    // One read brings what a search is likely to need next: postings and texts lie in a row.
    private const int BufferBytes = 4096;
    private readonly SafeFileHandle _file;
    private readonly long _length;
    private bool _isCopy;

    public ReadFile(string path)
        : base(path, BufferBytes)
    {
        _file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        _length = RandomAccess.GetLength(_file);
    }

    /// <inheritdoc />
    public override long Length => _length;

    /// <inheritdoc />
    public override object Clone()
    {
        var copy = (ReadFile)base.Clone();
        copy._isCopy = true;
        return copy;
    }

    /// <inheritdoc />
    /// <exception cref="EndOfStreamException">The file is shorter than it was.</exception>
    protected override void ReadInternal(byte[] b, int offset, int length)
    {
        var position = Position;
        while (length > 0)
        {
            var read = RandomAccess.Read(_file, b.AsSpan(offset, length), position);
            if (read == 0)
                throw new EndOfStreamException($"{this} ends at {position}.");
            (offset, length, position) = (offset + read, length - read, position + read);
        }
    }

    /// <inheritdoc />
    protected override void SeekInternal(long pos)
    {
        // Each read names its place.
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isCopy)
            _file.Dispose();
    }
}
