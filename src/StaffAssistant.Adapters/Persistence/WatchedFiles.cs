using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Watching;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>What was seen in watched folders, in the catalogue's database.</summary>
internal sealed class WatchedFiles(IDbContextFactory<CatalogContext> contexts) : IWatchedFiles
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<WatchedFile>> ListAsync(string folder, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.WatchedFiles.AsNoTracking().Where(row => row.Folder == folder).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new WatchedFile(
            row.Path,
            row.State,
            row.JobId is { } job ? new IngestionJobId(job) : null,
            row.VersionId is { } version ? new VersionId(version) : null))];
    }

    /// <inheritdoc />
    public async Task SaveAsync(string folder, WatchedFile file, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await catalog.WatchedFiles.FindAsync([folder, file.Path], cancellationToken)
            ?? catalog.WatchedFiles.Add(new WatchedFileRow { Folder = folder, Path = file.Path, State = file.State }).Entity;
        (row.State, row.JobId, row.VersionId) = (file.State, file.Job?.Value, file.Version?.Value);
        await catalog.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string folder, string path, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await catalog.WatchedFiles.Where(row => row.Folder == folder && row.Path == path).ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> CountAsync(VersionId version, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.WatchedFiles.CountAsync(row => row.VersionId == version.Value, cancellationToken);
    }
}
