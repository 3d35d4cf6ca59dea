using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Quarantine;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Takes in one file up to the catalogue: store, extract, split, record. The index follows in <see cref="IngestionRunner"/>.</summary>
public sealed class FileIntake(
    DocumentFiles files,
    ITextExtractor extractor,
    ReadingAhead ahead,
    IDocumentCatalog catalog,
    IIngestionJobs jobs,
    TimeProvider clock,
    IOptions<IngestionOptions> options,
    ILogger<FileIntake> log)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Takes the file of a job in. What is refused or stopped leaves nothing behind.</summary>
    /// <param name="job">The job; when its file is accepted, its outcome is recorded together with the version.</param>
    /// <param name="progress">Told of each stage and of the pages read.</param>
    /// <param name="cancellationToken">Stops before the version is recorded.</param>
    internal async Task<IngestionOutcome> TakeInAsync(IngestionJob job, JobProgress progress, CancellationToken cancellationToken)
    {
        var file = job.File;
        // Taken in any case: nobody else will ask for it.
        var read = await ahead.TakeAsync(job);
        if (Look(file) is { } refusal)
            return Refuse(refusal);
        var intake = IntakeFingerprint.Of(file, job.Sha256);
        if (await FindUnchangedAsync(file, intake, cancellationToken) is { } unchanged)
            return unchanged;
        StoredFile original;
        bool isNew;
        try
        {
            (original, isNew) = await files.StoreAsync(file.Path, file.Name, file.SourcePath, cancellationToken);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(RefusalReason.Unreadable);
        }

        IngestionOutcome? outcome = null;
        try
        {
            return outcome = await ReadAndRecordAsync(new Intake(job, original, intake), read, progress, cancellationToken);
        }
        finally
        {
            if (isNew && outcome is not IngestionOutcome.Accepted && !(await catalog.ListFileHashesAsync(CancellationToken.None)).Contains(original.Sha256))
                files.Remove(original.Sha256);
        }
    }

    /// <summary>Why the file is refused before anything is read; null when nothing speaks against it.</summary>
    public RefusalReason? Look(IncomingFile file)
    {
        if (file.Refusal is { } known)
            return known;
        if (!extractor.Extensions.Contains(Path.GetExtension(file.Name).ToLowerInvariant()))
            return RefusalReason.UnsupportedType;
        var found = new FileInfo(file.Path);
        return !found.Exists ? RefusalReason.Unreadable
            : found.Length == 0 ? RefusalReason.NoText
            : found.Length > options.Value.MaxFileMegabytes * Megabyte ? RefusalReason.TooLarge
            : null;
    }

    // The same file with the same words about it: nothing to read, and what was corrected by hand since stays corrected.
    private async Task<IngestionOutcome?> FindUnchangedAsync(IncomingFile file, string intake, CancellationToken cancellationToken) =>
        await catalog.FindByIntakeAsync(intake, cancellationToken) is var (document, version) && (file.Bearer?.Edits(document.Access.Collection) ?? true)
            ? UnchangedAs(document, version, [])
            : null;

    private async Task<IngestionOutcome> ReadAndRecordAsync(Intake intake, ExtractionResult? read, JobProgress progress, CancellationToken cancellationToken)
    {
        switch (read ?? await ExtractAsync(intake.Original, progress, cancellationToken))
        {
            case ExtractionResult.Refused refused:
                return Refuse(refused.Reason);
            case ExtractionResult.Extracted extracted:
                progress.Report(IngestionStage.Splitting);
                await jobs.SetStageAsync(intake.Job.Id, IngestionStage.Splitting, cancellationToken);
                var text = extracted.Text with { Warnings = [.. intake.Job.File.Warnings, .. extracted.Text.Warnings] };
                return await RecordAsync(intake, text, cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // An extractor answers for every file; when it fails all the same, the others go on. What the disk did is not the file's fault: the job waits.
    private async Task<ExtractionResult> ExtractAsync(StoredFile original, IProgress<ReadingProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            return await extractor.ExtractAsync(files.PathOf(original.Sha256), original.Name, progress, cancellationToken);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OperatorException or IOException))
        {
            IngestionLog.ReadingFailed(log, fault);
            return new ExtractionResult.Refused(RefusalReason.Stopped);
        }
    }

    private async Task<IngestionOutcome> RecordAsync(Intake intake, ExtractedText text, CancellationToken cancellationToken)
    {
        var (file, original) = (intake.Job.File, intake.Original);
        var metadata = MetadataLayers.Resolve(file, text);
        var collection = metadata.Collection!.Value;
        var key = DocumentKey.From(metadata, collection, file.SourcePath);
        var existing = await catalog.FindByKeyAsync(key, cancellationToken);
        if (file.Bearer is { } bearer && !(bearer.Edits(collection) && (existing is null || bearer.Edits(existing.Access.Collection))))
            return Refuse(RefusalReason.NotEditor);
        if (existing is null && key.IsPath
            && await catalog.FindByBytesAsync(collection, original.Sha256, cancellationToken) is var (same, stored)
            && !await jobs.IsStoredByAsync(intake.Job.Batch, stored.Id, intake.Job.Id, cancellationToken))
            return UnchangedAs(same, stored, [$"Dieselbe Datei ist schon als „{stored.File.Name}“ abgelegt. Es bleibt bei einem Dokument."]);
        // Whoever brings a file in the browser and says nothing about access leaves it as it is; a new document begins with editors only.
        if (intake.Job.Origin == JobOrigin.Upload && file is { Given.Tags: null, Defaults.Tags: null })
            metadata = metadata with { Tags = existing?.Access.Tags ?? [] };
        var draft = VersionDraft.Make(metadata, key, existing, original, text, clock.GetUtcNow());
        var passages = PassageInspector.Inspect(PassageSplitter.Split(draft.Version.Id, draft.Version.Title, text.Blocks));
        draft = draft.With(PassageInspector.WarningsOf(passages));
        if (draft.IsUnchanged)
            return UnchangedAs(existing!, draft.Replaced!, []);
        if (draft.Replaced is { } replaced && await jobs.IsStoredByAsync(intake.Job.Batch, replaced.Id, intake.Job.Id, cancellationToken))
            return Refuse(RefusalReason.SameVersionTwice);
        var saved = await catalog.SaveAsync(
            new NewVersion(key, draft.Access, draft.Version, passages, text.Pages) { Intake = intake.Fingerprint, Job = intake.Job.Id, By = intake.Job.By }, cancellationToken);
        IngestionLog.Stored(log, draft.Version.Id.Value, saved.Id.Value, passages.Count);
        return new IngestionOutcome.Accepted(saved.Id, draft.Version.Id, saved.Versions.Single(version => version.Id == draft.Version.Id).PassageCount, draft.Version.Warnings);
    }

    private static IngestionOutcome.Unchanged UnchangedAs(Document document, DocumentVersion version, IReadOnlyList<string> warnings) =>
        new(document.Id, version.Id, version.PassageCount, warnings.Count == 0 ? version.Warnings : warnings);

    private IngestionOutcome.Refused Refuse(RefusalReason reason)
    {
        IngestionLog.Refused(log, reason);
        return new IngestionOutcome.Refused(reason);
    }

    private sealed record Intake(IngestionJob Job, StoredFile Original, string Fingerprint);
}
