using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Core.Ingestion.Watching;

/// <summary>
/// Looks through a watched folder: what is new or changed becomes a job, what is gone is removed once all jobs of the folder are settled, so that a file
/// that moved keeps its document. A folder that cannot be reached, or is suddenly empty, removes nothing.
/// </summary>
public sealed class FolderMirror(
    ImportSource source,
    FileIntake intake,
    IWatchedFiles watched,
    IIngestionJobs jobs,
    IngestionQueue queue,
    IncomingFolder incoming,
    DocumentRemoval removal,
    IDocumentCatalog catalog,
    TimeProvider clock,
    ILogger<FolderMirror> log)
{
    /// <summary>A file that was written a moment ago may still be growing.</summary>
    private static readonly TimeSpan TimeToSettle = TimeSpan.FromSeconds(2);

    /// <summary>Looks once. Returns false when something is left for the next look.</summary>
    public async Task<bool> LookAsync(WatchedFolder folder, CancellationToken cancellationToken)
    {
        var name = folder.KnownAs;
        var known = (await SettleAsync(name, cancellationToken)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        if (Expand(folder) is not { } plan || (plan.Files.Count == 0 && known.Count > 0))
        {
            WatchLog.Unreachable(log, known.Count);
            return false;
        }

        foreach (var collection in plan.Collections)
            await catalog.SaveCollectionAsync(collection, cancellationToken);
        var batch = Guid.NewGuid();
        var settled = true;
        foreach (var file in plan.Files)
            settled &= await LookAtAsync(name, file, known.GetValueOrDefault(file.SourcePath), batch, cancellationToken);
        var gone = known.Keys.Except(plan.Files.Select(file => file.SourcePath)).ToList();
        if (!settled || known.Values.Any(file => file.Job is not null))
            return false;
        foreach (var path in gone)
            await RemoveAsync(name, known[path], cancellationToken);
        return true;
    }

    private ImportPlan? Expand(WatchedFolder folder)
    {
        try
        {
            if (!Directory.Exists(folder.Path))
                return null;
            var collection = folder.Collection.Length > 0 ? new CollectionName(folder.Collection) : (CollectionName?)null;
            var tags = folder.Tags.Count > 0 ? folder.Tags.Select(tag => new AccessTag(tag)).ToList() : null;
            return source.Expand([folder.Path], new ImportChoices(collection, tags, []));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // What became of the jobs of the last look.
    private async Task<IReadOnlyList<WatchedFile>> SettleAsync(string folder, CancellationToken cancellationToken)
    {
        var files = new List<WatchedFile>();
        foreach (var file in await watched.ListAsync(folder, cancellationToken))
        {
            var now = file;
            if (file.Job is { } id)
                await watched.SaveAsync(folder, now = await SettleAsync(file, await jobs.FindAsync(id, cancellationToken), cancellationToken), cancellationToken);
            files.Add(now);
        }

        return files;
    }

    private async Task<WatchedFile> SettleAsync(WatchedFile file, IngestionJob? job, CancellationToken cancellationToken) => job switch
    {
        null => file with { Job = null },
        { Outcome: null } => file,
        { Outcome: IngestionOutcome.Accepted accepted } => await StandForAsync(file, accepted.DocumentId, accepted.VersionId, cancellationToken),
        { Outcome: IngestionOutcome.Unchanged unchanged } => await StandForAsync(file, unchanged.DocumentId, unchanged.VersionId, cancellationToken),
        // What was taken in before stays in force until a file comes that can be read.
        { Outcome: IngestionOutcome.Refused } => file with { Job = null },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A file that has become another document takes the former one along.
    private async Task<WatchedFile> StandForAsync(WatchedFile file, DocumentId document, VersionId version, CancellationToken cancellationToken)
    {
        if (file.Version is { } former && former != version && await watched.CountAsync(former, cancellationToken) <= 1)
            await removal.RemoveSourceAsync(former, document, AuditActor.WatchedFolder, cancellationToken);
        return file with { Job = null, Version = version };
    }

    /// <summary>Returns whether the file needs no further look.</summary>
    private async Task<bool> LookAtAsync(string folder, IncomingFile file, WatchedFile? known, Guid batch, CancellationToken cancellationToken)
    {
        var found = new FileInfo(file.Path);
        var state = StateOf(file, found);
        if (known?.State == state)
            return known.Job is null;
        if (!found.Exists || clock.GetUtcNow() - found.LastWriteTimeUtc < TimeToSettle)
            return false;
        if (intake.Look(file) is not null)
        {
            await watched.SaveAsync(folder, new WatchedFile(file.SourcePath, state, null, known?.Version), cancellationToken);
            return true;
        }

        if (await AddAsync(folder, file, batch, cancellationToken) is { } job)
            await watched.SaveAsync(folder, new WatchedFile(file.SourcePath, state, job.Id, known?.Version), cancellationToken);
        return false;
    }

    private async Task<IngestionJob?> AddAsync(string folder, IncomingFile file, Guid batch, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var bytes = await incoming.ReceiveAsync(content, cancellationToken);
            var named = file with { SourcePath = $"{folder}/{file.SourcePath}" };
            return await queue.AddAsync(named, bytes, JobOrigin.WatchedFolder, owner: null, batch, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Still open elsewhere, or gone again: the next look tells.
            WatchLog.NotOpened(log, fault);
            return null;
        }
    }

    private async Task RemoveAsync(string folder, WatchedFile file, CancellationToken cancellationToken)
    {
        if (file.Version is { } version && await watched.CountAsync(version, cancellationToken) <= 1)
            await removal.RemoveSourceAsync(version, except: null, AuditActor.WatchedFolder, cancellationToken);
        await watched.RemoveAsync(folder, file.Path, cancellationToken);
    }

    private static string StateOf(IncomingFile file, FileInfo found)
    {
        var words = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { file.Given, file.Defaults, file.Warnings, file.Refusal }));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(found.Exists ? found.Length : -1)}:{(found.Exists ? found.LastWriteTimeUtc.Ticks : 0)}:{Convert.ToHexStringLower(words.AsSpan(0, 16))}");
    }
}
