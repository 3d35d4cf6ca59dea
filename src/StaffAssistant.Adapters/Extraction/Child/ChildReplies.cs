using System.Buffers;
using System.IO.Pipelines;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>The lines that a child writes, each of limited length.</summary>
internal sealed class ChildReplies(Stream output)
{
    private const long MostBytes = 512L * 1024 * 1024;
    private readonly PipeReader _lines = PipeReader.Create(output);

    /// <summary>The next line, as <paramref name="read"/> understands it; default when the child has ended or does not stop talking.</summary>
    public async Task<T?> NextAsync<T>(Func<ReadOnlySequence<byte>, T?> read)
    {
        while (true)
        {
            var result = await _lines.ReadAsync(CancellationToken.None);
            if (result.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var value = read(result.Buffer.Slice(0, end));
                _lines.AdvanceTo(result.Buffer.GetPosition(1, end));
                return value;
            }

            var isTooLong = result.Buffer.Length > MostBytes;
            _lines.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            if (result.IsCompleted || isTooLong)
                return default;
        }
    }

    /// <summary>Ends the reading.</summary>
    public ValueTask CompleteAsync() => _lines.CompleteAsync();
}
