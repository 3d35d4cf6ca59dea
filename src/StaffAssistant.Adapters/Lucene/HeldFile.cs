using Lucene.Net.Store;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>A file of the index in memory. Copies share its bytes, which never change.</summary>
internal sealed class HeldFile(string path, byte[] bytes, Action release) : IndexInput(path)
{
    private int _position;
    private bool _isCopy;
    private bool _isReleased;

    /// <inheritdoc />
    public override long Length => bytes.Length;

    /// <inheritdoc />
    public override long Position => _position;

    /// <inheritdoc />
    public override byte ReadByte() => _position < bytes.Length ? bytes[_position++] : throw Ended();

    /// <inheritdoc />
    /// <exception cref="EndOfStreamException">It holds fewer bytes.</exception>
    public override void ReadBytes(byte[] b, int offset, int len)
    {
        if (len > bytes.Length - _position)
            throw Ended();
        bytes.AsSpan(_position, len).CopyTo(b.AsSpan(offset));
        _position += len;
    }

    /// <inheritdoc />
    public override void Seek(long pos) => _position = checked((int)pos);

    /// <inheritdoc />
    public override object Clone()
    {
        var copy = (HeldFile)base.Clone();
        copy._isCopy = true;
        return copy;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (!disposing || _isCopy || _isReleased)
            return;
        _isReleased = true;
        release();
    }

    private EndOfStreamException Ended() => new($"{this} ends at {bytes.Length}.");
}
