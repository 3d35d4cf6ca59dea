using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The jobs in the catalogue's database. Each call is a unit of work of its own.</summary>
internal sealed class IngestionJobs(IDbContextFactory<CatalogContext> contexts, IncomingFolder incoming, TimeProvider clock) : IIngestionJobs
{
    private static readonly IngestionStage[] Open = [IngestionStage.Waiting, IngestionStage.Reading, IngestionStage.Splitting];

    /// <inheritdoc />
    public async Task AddAsync(IngestionJob job, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        catalog.Jobs.Add(job.ToRow());
        await catalog.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IngestionJob?> NextAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await catalog.Jobs.AsNoTracking().Where(job => Open.Contains(job.Stage) && job.NotBefore <= now)
            .OrderBy(job => job.Number).FirstOrDefaultAsync(cancellationToken);
        return row?.ToJob(incoming);
    }

    /// <inheritdoc />
    public async Task<IngestionJob?> FindAsync(IngestionJobId id, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return (await catalog.Jobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == id.Value, cancellationToken))?.ToJob(incoming);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<IngestionJob>> ListAsync(string owner, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.Jobs.AsNoTracking().Where(job => job.Owner == owner).OrderBy(job => job.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToJob(incoming))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<IngestionJob>> ListOpenAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.Jobs.AsNoTracking().Where(job => Open.Contains(job.Stage)).OrderBy(job => job.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToJob(incoming))];
    }

    /// <inheritdoc />
    public async Task<int> CountOpenAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Jobs.CountAsync(job => Open.Contains(job.Stage), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> CountOpenAsync(string owner, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Jobs.CountAsync(job => job.Owner == owner && Open.Contains(job.Stage), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> ListIncomingFilesAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Jobs.Where(job => Open.Contains(job.Stage)).Select(job => job.Incoming).ToHashSetAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> IsStoredByAsync(Guid batch, VersionId version, IngestionJobId except, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Jobs.AnyAsync(
            job => job.Batch == batch && job.VersionId == version.Value && job.Id != except.Value && job.Result == JobResult.Accepted, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> BeginAsync(IngestionJobId id, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Jobs.Where(job => job.Id == id.Value).ExecuteUpdateAsync(
            job => job.SetProperty(row => row.Stage, IngestionStage.Reading).SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellationToken) > 0;
    }

    /// <inheritdoc />
    public async Task SetStageAsync(IngestionJobId id, IngestionStage stage, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await catalog.Jobs.Where(job => job.Id == id.Value).ExecuteUpdateAsync(job => job.SetProperty(row => row.Stage, stage), cancellationToken);
    }

    /// <inheritdoc />
    public async Task PutOffAsync(IngestionJobId id, DateTimeOffset notBefore, bool uncounted, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var taken = uncounted ? 1 : 0;
        await catalog.Jobs.Where(job => job.Id == id.Value && Open.Contains(job.Stage)).ExecuteUpdateAsync(
            job => job.SetProperty(row => row.Stage, IngestionStage.Waiting).SetProperty(row => row.NotBefore, notBefore)
                .SetProperty(row => row.Attempts, row => row.Attempts > taken ? row.Attempts - taken : 0),
            cancellationToken);
    }

    /// <inheritdoc />
    public async Task EndAsync(IngestionJobId id, IngestionOutcome outcome, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        if (await catalog.Jobs.SingleOrDefaultAsync(job => job.Id == id.Value, cancellationToken) is not { } row)
            return;
        row.Take(outcome);
        (row.Stage, row.EndedAt) = (outcome is IngestionOutcome.Refused ? IngestionStage.Refused : IngestionStage.Done, clock.GetUtcNow());
        await catalog.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<IngestionJob>> PublishAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.Jobs.Where(job => job.Stage == IngestionStage.Indexing).OrderBy(job => job.Number).ToListAsync(cancellationToken);
        foreach (var row in rows)
            (row.Stage, row.EndedAt) = (IngestionStage.Done, clock.GetUtcNow());
        await catalog.SaveChangesAsync(cancellationToken);
        return [.. rows.Select(row => row.ToJob(incoming))];
    }

    /// <inheritdoc />
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        await catalog.Jobs.Where(job => job.NotBefore > now).ExecuteUpdateAsync(job => job.SetProperty(row => row.NotBefore, now), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> RemoveAsync(IngestionJobId id, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Jobs.Where(job => job.Id == id.Value).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    /// <inheritdoc />
    public async Task ClearAsync(string owner, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await catalog.Jobs.Where(job => job.Owner == owner && job.EndedAt != null).ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await catalog.Jobs.Where(job => job.EndedAt < before).ExecuteDeleteAsync(cancellationToken);
    }
}
