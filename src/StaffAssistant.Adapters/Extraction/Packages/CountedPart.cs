using System.IO.Compression;

namespace StaffAssistant.Adapters.Extraction.Packages;

/// <summary>The bytes of a part as they come out, counted against a budget.</summary>
internal sealed class CountedPart : Stream
{
    private readonly Stream _bytes;
    private readonly UnpackBudget _budget;
    private readonly long _packed;

    public CountedPart(byte[] file, PackageEntry entry, UnpackBudget budget)
    {
        var packed = new MemoryStream(file, (int)entry.Data, (int)entry.PackedLength, writable: false);
        _bytes = entry.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        (_budget, _packed) = (budget, entry.PackedLength);
    }

    /// <summary>How many came out so far.</summary>
    public long Count { get; private set; }

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        var read = _bytes.Read(buffer);
        _budget.Spend(read, Count, _packed);
        Count += read;
        return read;
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _bytes.Dispose();
        base.Dispose(disposing);
    }
}
