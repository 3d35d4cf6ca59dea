using StaffAssistant.Adapters.Persistence;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Adapters;

/// <summary>Makes a data directory ready for use, once, before anything else touches it.</summary>
public sealed class EmbeddedStore
{
    private readonly DataDirectoryLock _ownership;
    private readonly CatalogSchema _schema;
    private readonly IDocumentCatalog _catalog;
    private readonly DocumentFiles _files;
    private readonly IncomingFolder _incoming;
    private readonly IndexCatchUp _index;
    private readonly IIngestionJobs _jobs;

    internal EmbeddedStore(
        DataDirectoryLock ownership, CatalogSchema schema, IDocumentCatalog catalog, DocumentFiles files, IncomingFolder incoming, IndexCatchUp index, IIngestionJobs jobs) =>
        (_ownership, _schema, _catalog, _files, _incoming, _index, _jobs) = (ownership, schema, catalog, files, incoming, index, jobs);

    /// <summary>Takes the data directory for this process, updates the tables, indexes what is missing, and clears up after a broken import.</summary>
    /// <exception cref="Core.OperatorException">Another process owns the directory, or it cannot be used.</exception>
    public async Task OpenForWritingAsync(CancellationToken cancellationToken)
    {
        _ownership.Hold();
        await _schema.UpdateAsync(cancellationToken);
        await _index.CatchUpAsync(cancellationToken);
        _files.RemoveAllBut(await _catalog.ListFileHashesAsync(cancellationToken));
        _incoming.RemoveAllBut(await _jobs.ListIncomingFilesAsync(cancellationToken));
        await _jobs.PublishAsync(cancellationToken);
        await _jobs.ResumeAsync(cancellationToken);
    }

    /// <summary>
    /// Makes it ready for reading. Where another process owns it, it is read as it is; else what is missing is made up for, and the directory stays taken
    /// only when this process now writes the index.
    /// </summary>
    /// <exception cref="Core.OperatorException">The directory cannot be used.</exception>
    public async Task OpenForReadingAsync(CancellationToken cancellationToken)
    {
        if (!_ownership.TryHold())
            return;
        await _schema.UpdateAsync(cancellationToken);
        if (await _index.IsBehindAsync(cancellationToken))
            await _index.CatchUpAsync(cancellationToken);
        else
            _ownership.Release();
    }
}
