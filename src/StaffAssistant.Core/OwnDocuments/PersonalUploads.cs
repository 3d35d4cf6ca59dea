using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>
/// What persons upload for themselves: each sees and deletes his own and nobody else's. Files take the way of all documents (own process, limits, quarantine);
/// what is deleted is gone from index, disk and database when the call returns.
/// </summary>
public sealed class PersonalUploads(IOwnHouse house, IOptions<OwnDocumentOptions> options, IOptions<IngestionOptions> limits, IOptions<RetentionOptions> retention) : IDisposable
{
    private const long Megabyte = 1024 * 1024;
    private const int PurgeTries = 20;
    private readonly SemaphoreSlim _adding = new(1);

    /// <inheritdoc />
    public void Dispose() => _adding.Dispose();

    /// <summary>How many documents one person may have here at a time.</summary>
    public int AtMost => options.Value.PerPerson;

    /// <summary>How long a document stays.</summary>
    public TimeSpan StaysFor => retention.Value.PersonalDocuments;

    /// <summary>Takes a file of a person; it is read afterwards, see <see cref="ListJobsAsync"/>.</summary>
    /// <exception cref="IOException">It broke off or could not be written; nothing of it is left.</exception>
    public async Task<OwnUpload> AddAsync(PersonKey owner, string name, Stream content, CancellationToken cancellationToken)
    {
        var own = await house.OpenAsync(cancellationToken);
        var bytes = await own.Incoming.ReceiveAsync(content, cancellationToken);
        if (bytes.Length > limits.Value.MaxFileMegabytes * Megabyte)
        {
            own.Incoming.Remove(bytes.Path);
            return OwnUpload.TooLarge;
        }

        await _adding.WaitAsync(cancellationToken);
        try
        {
            // What is recorded is a document already, even before it can be found.
            var open = (await own.Queue.ListAsync(owner.Value, cancellationToken)).Count(job => job.Outcome is null);
            if (open + (await DocumentsOfAsync(own, owner, cancellationToken)).Count >= AtMost)
            {
                own.Incoming.Remove(bytes.Path);
                return OwnUpload.TooMany;
            }

            return await own.Queue.AddAsync(FileOf(owner, name, bytes.Path), bytes, JobOrigin.Upload, owner.Value, Guid.NewGuid(), cancellationToken) is null ? OwnUpload.Busy : OwnUpload.Taken;
        }
        finally
        {
            _adding.Release();
        }
    }

    /// <summary>The documents of a person, the latest first.</summary>
    public async Task<IReadOnlyList<OwnDocument>> ListAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        if (house.Current is not { } own)
            return [];
        var listed = new List<OwnDocument>();
        foreach (var document in await DocumentsOfAsync(own, owner, cancellationToken))
        {
            var held = (await own.Catalog.FindOnFileAsync(document.Id, cancellationToken))?.HeldPassages.Values.Sum() ?? 0;
            listed.Add(new OwnDocument(document.Versions[^1], held, document.Versions[^1].ImportedAt + StaysFor));
        }

        return [.. listed.OrderByDescending(document => document.Version.ImportedAt)];
    }

    /// <summary>True when the person has a document here.</summary>
    public async Task<bool> HasAnyAsync(PersonKey owner, CancellationToken cancellationToken) =>
        house.Current is { } own && (await DocumentsOfAsync(own, owner, cancellationToken)).Count > 0;

    /// <summary>The files of a person on their way in, and those that were refused; oldest first.</summary>
    public async Task<IReadOnlyList<IngestionJob>> ListJobsAsync(PersonKey owner, CancellationToken cancellationToken) =>
        house.Current is not { } own ? [] : [.. (await own.Queue.ListAsync(owner.Value, cancellationToken)).Where(job => job.Stage != IngestionStage.Done)];

    /// <summary>How far a file is read; null when that is not known.</summary>
    public ReadingProgress? ReadingOf(IngestionJobId job) => house.Current?.Queue.ReadingOf(job);

    /// <summary>Stops a file of the person, or takes a refused one from the list.</summary>
    public async Task StopAsync(PersonKey owner, IngestionJobId job, CancellationToken cancellationToken)
    {
        if (house.Current is not { } own)
            return;
        await own.Queue.CancelAsync(job, owner.Value, cancellationToken);
    }

    /// <summary>Deletes a document of the person at once; false when he has none with this id.</summary>
    public async Task<bool> RemoveAsync(PersonKey owner, DocumentId id, CancellationToken cancellationToken)
    {
        if (house.Current is not { } own || !await own.Removal.RemoveAsync(id, ScopeOf(owner), new AuditActor(owner.Value), cancellationToken))
            return false;
        await PurgeAsync(own);
        return true;
    }

    /// <summary>Deletes all of a person, files on their way in too; gives how many documents that were.</summary>
    public async Task<int> RemoveAllAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        if (house.Current is not { } own)
            return 0;
        foreach (var job in await own.Queue.ListAsync(owner.Value, cancellationToken))
            await own.Queue.CancelAsync(job.Id, owner.Value, cancellationToken);
        var removed = 0;
        foreach (var document in await DocumentsOfAsync(own, owner, cancellationToken))
            removed += await own.Removal.RemoveAsync(document.Id, ScopeOf(owner), new AuditActor(owner.Value), cancellationToken) ? 1 : 0;
        await PurgeAsync(own);
        return removed;
    }

    /// <summary>When the oldest of all documents here was uploaded; null when there is none.</summary>
    internal async Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken)
    {
        if (house.Current is not { } own)
            return null;
        var oldest = (DateTimeOffset?)null;
        await foreach (var change in own.Catalog.ChangesAfterAsync(0, cancellationToken))
        {
            if (change.Document?.Versions[^1].ImportedAt is { } at && (oldest is null || at < oldest))
                oldest = at;
        }

        return oldest;
    }

    /// <summary>Deletes what anybody uploaded before a moment, and forgets files that were refused before it.</summary>
    internal async Task<int> RemoveBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        if (house.Current is not { } own)
            return 0;
        var removed = 0;
        await foreach (var change in own.Catalog.ChangesAfterAsync(0, cancellationToken))
        {
            if (change.Document is { } document && document.Versions[^1].ImportedAt < moment)
                removed += await own.Removal.RemoveAsync(document.Id, AccessScope.Of([], [document.Access.Collection]), AuditActor.System, cancellationToken) ? 1 : 0;
        }

        await own.Jobs.ForgetAsync(moment, cancellationToken);
        if (removed > 0)
            await PurgeAsync(own);
        return removed;
    }

    /// <summary>Opens the original of a document that was found with the caller's scope.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public Stream OpenRead(string sha256) => (house.Current ?? throw new FileNotFoundException()).Files.OpenRead(sha256);

    private static AccessScope ScopeOf(PersonKey owner) => AccessScope.Of([], [OwnCollection.Of(owner)]);

    private static Task<IReadOnlyList<Document>> DocumentsOfAsync(OwnHouse own, PersonKey owner, CancellationToken cancellationToken) => own.Catalog.ListAsync(ScopeOf(owner), cancellationToken);

    // Given holds over what the file says of itself: it can neither name another owner, nor open itself, nor replace anything, nor stop to apply.
    private static IncomingFile FileOf(PersonKey owner, string name, string path)
    {
        var shown = ShownFileName.Of(name);
        var given = new DocumentMetadata
        {
            Id = $"{OwnCollection.Kept(owner)}/{shown.Value}",
            Collection = OwnCollection.Of(owner),
            Tags = [],
            Supersedes = "-",
            ValidFrom = DateOnly.MinValue,
            ValidTo = DateOnly.MaxValue,
        };
        return new IncomingFile(path, shown.Value, given, new DocumentMetadata()) { Bearer = ScopeOf(owner), Warnings = shown.Warnings };
    }

    // A reader may hold the database's log back for a moment.
    private static async Task PurgeAsync(OwnHouse own)
    {
        for (var tried = 0; tried < PurgeTries && !await own.Purge.RunAsync(CancellationToken.None); tried++)
            await Task.Yield();
    }
}
