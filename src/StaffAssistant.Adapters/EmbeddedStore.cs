using System.Globalization;
using StaffAssistant.Adapters.Persistence;
using StaffAssistant.Core;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Indexing;
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
    private readonly DataDirectory _directory;
    private readonly IndexStart _index;
    private readonly IndexCatchUp _catchUp;
    private readonly VectorStart _vectors;
    private readonly IndexRebuild _rebuild;
    private readonly VectorMending _mending;
    private readonly IIngestionJobs _jobs;

    internal EmbeddedStore(
        DataDirectoryLock ownership, CatalogSchema schema, IDocumentCatalog catalog, DocumentFiles files, IncomingFolder incoming, DataDirectory directory, IndexStart index,
        IndexCatchUp catchUp, VectorStart vectors, IndexRebuild rebuild, VectorMending mending, IIngestionJobs jobs) =>
        (_ownership, _schema, _catalog, _files, _incoming, _directory, _index, _catchUp, _vectors, _rebuild, _mending, _jobs) =
        (ownership, schema, catalog, files, incoming, directory, index, catchUp, vectors, rebuild, mending, jobs);

    /// <summary>
    /// Takes the data directory for this process, updates the tables, indexes what is missing, and clears up after a broken import. An index that is missing
    /// or damaged is built anew before the call returns.
    /// </summary>
    /// <exception cref="OperatorException">Another process owns the directory, or it cannot be used.</exception>
    public Task OpenForWritingAsync(CancellationToken cancellationToken) => OpenAsync(_index.MakeReadyAsync, cancellationToken);

    /// <summary>
    /// Like <see cref="OpenForWritingAsync"/>, for an application with an <see cref="IndexWorker"/>: that one builds a missing or damaged index, while pages are
    /// shown already and questions wait.
    /// </summary>
    /// <exception cref="OperatorException">Another process owns the directory, or it cannot be used.</exception>
    public Task OpenForServingAsync(CancellationToken cancellationToken) => OpenAsync(_index.MakeReadyLaterAsync, cancellationToken);

    /// <summary>
    /// Makes it ready for reading. Where another process owns it, it is read as it is; else what is missing is made up for, and the directory stays taken
    /// only when this process now writes the index.
    /// </summary>
    /// <exception cref="OperatorException">The directory cannot be used, or its index is damaged and another process must build it.</exception>
    public Task OpenForReadingAsync(CancellationToken cancellationToken) => ExplainedAsync(async () =>
    {
        if (!_ownership.TryHold())
        {
            if (!await _index.IsUsableAsync(cancellationToken))
                throw new OperatorException(string.Format(CultureInfo.CurrentCulture, StorageText.IndexNotReady, _directory.Index));
            return;
        }

        await _schema.UpdateAsync(cancellationToken);
        if (await _index.IsUsableAsync(cancellationToken) && !await _catchUp.IsBehindAsync(cancellationToken))
            _ownership.Release();
        else
            await _index.MakeReadyAsync(cancellationToken);
    });

    /// <summary>
    /// Makes it ready for an import: like <see cref="OpenForWritingAsync"/>, or, where another process owns the directory, as it is: files are left as jobs
    /// that the owner works on.
    /// </summary>
    /// <exception cref="OperatorException">The directory cannot be used.</exception>
    public Task OpenForImportAsync(CancellationToken cancellationToken) => _ownership.TryHold() ? OpenForWritingAsync(cancellationToken) : Task.CompletedTask;

    /// <summary>
    /// Takes the data directory, builds the index anew beside the one that is there, sound or not, and rids the vectors of what is wrong; the application
    /// makes those again.
    /// </summary>
    /// <exception cref="OperatorException">Another process owns the directory, or it cannot be used.</exception>
    public Task ReindexAsync(Action<IndexState.Building>? progress, CancellationToken cancellationToken) => ExplainedAsync(async () =>
    {
        _ownership.Hold();
        await _schema.UpdateAsync(cancellationToken);
        await _rebuild.RunAsync(progress, cancellationToken);
        await _mending.RunAsync(cancellationToken);
    });

    private Task OpenAsync(Func<CancellationToken, Task> makeIndexReady, CancellationToken cancellationToken) => ExplainedAsync(async () =>
    {
        _ownership.Hold();
        await _schema.UpdateAsync(cancellationToken);
        await _vectors.OpenAsync(cancellationToken);
        await makeIndexReady(cancellationToken);
        _files.RemoveAllBut(await _catalog.ListFileHashesAsync(cancellationToken));
        _incoming.RemoveAllBut(await _jobs.ListIncomingFilesAsync(cancellationToken));
        await _jobs.ResumeAsync(cancellationToken);
    });

    // A database that cannot be used is told in a sentence, whichever step finds it.
    private static async Task ExplainedAsync(Func<Task> open)
    {
        try
        {
            await open();
        }
        catch (Exception fault) when (StorageFault.Explain(fault) is { } explained)
        {
            throw explained;
        }
    }
}
