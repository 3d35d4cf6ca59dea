using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction.Child;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>
/// Reads files in processes of their own, so that no file can take the system down: <c>staff-assistant extract --serve</c> with limits on time and memory.
/// A child starts with the first file, serves many, and is replaced after a fault. Safe to use from several threads.
/// </summary>
public sealed class ExtractionProcess : ITextExtractor, IAsyncDisposable, IDisposable
{
    private readonly ExtractionOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<ExtractionProcess> _log;
    private readonly SemaphoreSlim _places;
    private readonly ConcurrentBag<ExtractionChild> _idle = [];
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "staff-assistant-" + Guid.NewGuid().ToString("N"));

    public ExtractionProcess(IOptions<ExtractionOptions> options, TimeProvider clock, ILogger<ExtractionProcess> log)
    {
        (_options, _clock, _log) = (options.Value, clock, log);
        _places = new SemaphoreSlim(_options.Processes);
    }

    /// <inheritdoc />
    public IReadOnlySet<string> Extensions => FileTextExtractor.AllExtensions;

    /// <inheritdoc />
    /// <exception cref="Core.OperatorException">The reading program is missing or does not start.</exception>
    public async Task<ExtractionResult> ExtractAsync(string path, string fileName, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        if (!Extensions.Contains(Path.GetExtension(ShownFileName.Of(fileName).Value).ToLowerInvariant()))
            return new ExtractionResult.Refused(RefusalReason.UnsupportedType);
        await _places.WaitAsync(cancellationToken);
        ExtractionChild? child = null;
        try
        {
            child = await IdleOrNewAsync(cancellationToken);
            return await child.AskAsync(new ExtractionRequest(Path.GetFullPath(path), fileName), _options, progress, cancellationToken);
        }
        finally
        {
            await KeepOrEndAsync(child);
            _places.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var child))
            await child.DisposeAsync();
        RemoveFolder();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        while (_idle.TryTake(out var child))
            child.End();
        RemoveFolder();
    }

    private void RemoveFolder()
    {
        _places.Dispose();
        try
        {
            if (Directory.Exists(_folder))
                Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // It is empty, and the system clears it away.
        }
    }

    private async Task<ExtractionChild> IdleOrNewAsync(CancellationToken cancellationToken)
    {
        while (_idle.TryTake(out var idle))
        {
            if (idle.IsUsable)
                return idle;
            await idle.DisposeAsync();
        }

        var child = await ExtractionChild.StartAsync(ReadingProgram.Start(_options, Directory.CreateDirectory(_folder).FullName), _clock, cancellationToken);
        ExtractionLog.ChildStarted(_log, child.ProcessId);
        return child;
    }

    private async ValueTask KeepOrEndAsync(ExtractionChild? child)
    {
        if (child is null)
            return;
        if (child.IsUsable)
        {
            _idle.Add(child);
            return;
        }

        ExtractionLog.ChildReplaced(_log, child.ProcessId);
        await child.DisposeAsync();
    }
}
