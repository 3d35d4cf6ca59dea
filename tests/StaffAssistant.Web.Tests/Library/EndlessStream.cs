namespace StaffAssistant.Web.Tests.Library;

/// <summary>Zeros, as many as asked for, without a length that anybody could know before.</summary>
internal sealed class EndlessStream(long count) : BreakingStream
{
    private long _left = count;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = (int)Math.Min(buffer.Length, _left);
        buffer.Span[..read].Clear();
        _left -= read;
        return ValueTask.FromResult(read);
    }
}
