using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>Writes how far the reading has come, a few lines a second at most.</summary>
internal sealed class ProgressLines(Stream output, TimeProvider clock) : IProgress<ReadingProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private long? _last;

    /// <inheritdoc />
    public void Report(ReadingProgress value)
    {
        if (_last is { } last && clock.GetElapsedTime(last) < Pause)
            return;
        _last = clock.GetTimestamp();
        output.Write(ExtractionJson.OfProgress(value));
        output.Flush();
    }
}
