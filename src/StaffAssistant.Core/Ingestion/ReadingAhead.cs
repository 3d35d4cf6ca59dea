using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Scanning;

namespace StaffAssistant.Core.Ingestion;

/// <summary>
/// Reads the file of an import that comes next while the one before is recorded. It changes nothing: the job has not begun, and what is not taken is thrown
/// away. Where files are looked through for malware, nothing is read before its turn.
/// </summary>
public sealed class ReadingAhead(ITextExtractor extractor, IDocumentCatalog catalog, IOptions<MalwareScanOptions> malware)
{
    private readonly ConcurrentDictionary<IngestionJobId, Task<ExtractionResult?>> _readings = new();

    /// <summary>Begins to read the file of a job.</summary>
    public void Begin(IngestionJob job, CancellationToken cancellationToken)
    {
        if (malware.Value.Mode == MalwareScanMode.Off)
            _readings.GetOrAdd(job.Id, _ => ReadAsync(job, cancellationToken));
    }

    /// <summary>What was read; null when nothing was, so that the file is to be read now. Gives it away only once.</summary>
    public async Task<ExtractionResult?> TakeAsync(IngestionJob job) => _readings.TryRemove(job.Id, out var reading) ? await reading : null;

    private async Task<ExtractionResult?> ReadAsync(IngestionJob job, CancellationToken cancellationToken)
    {
        await Task.Yield();
        try
        {
            var isKnown = await catalog.FindByIntakeAsync(IntakeFingerprint.Of(job.File, job.Sha256), cancellationToken) is not null;
            return isKnown ? null : await extractor.ExtractAsync(job.File.Path, job.File.Name, null, cancellationToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // It is read again in its turn, where a fault is told.
            return null;
        }
    }
}
