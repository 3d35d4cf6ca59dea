using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Takes in one file up to the catalogue: store, extract, split, record. The index follows in <see cref="IngestionPipeline"/>.</summary>
public sealed class FileIntake(
    DocumentFiles files,
    ITextExtractor extractor,
    IDocumentCatalog catalog,
    TimeProvider clock,
    IOptions<IngestionOptions> options,
    ILogger<FileIntake> log)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Takes the file in. What is refused or stopped leaves nothing behind.</summary>
    /// <param name="file">The file.</param>
    /// <param name="storedBefore">Versions that the same import already stored; another file must not replace one of them.</param>
    /// <param name="progress">Told of each stage; may be null.</param>
    /// <param name="cancellationToken">Stops before the version is recorded.</param>
    public async Task<IngestionOutcome> TakeInAsync(
        IncomingFile file, IReadOnlySet<VersionId> storedBefore, IProgress<IngestionStage>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(IngestionStage.Reading);
        if (Look(file) is { } refusal)
            return Refuse(refusal);
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
            return outcome = await ReadAndRecordAsync(file, original, storedBefore, progress, cancellationToken);
        }
        finally
        {
            if (isNew && outcome is not IngestionOutcome.Accepted)
                files.Remove(original.Sha256);
        }
    }

    private RefusalReason? Look(IncomingFile file)
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

    private async Task<IngestionOutcome> ReadAndRecordAsync(
        IncomingFile file, StoredFile original, IReadOnlySet<VersionId> storedBefore, IProgress<IngestionStage>? progress, CancellationToken cancellationToken)
    {
        switch (await ExtractAsync(original, cancellationToken))
        {
            case ExtractionResult.Refused refused:
                return Refuse(refused.Reason);
            case ExtractionResult.Extracted extracted:
                progress?.Report(IngestionStage.Splitting);
                var text = extracted.Text with { Warnings = [.. file.Warnings, .. extracted.Text.Warnings] };
                return await RecordAsync(file, original, text, storedBefore, cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // An extractor answers for every file; when it fails all the same, the others go on.
    private async Task<ExtractionResult> ExtractAsync(StoredFile original, CancellationToken cancellationToken)
    {
        try
        {
            return await extractor.ExtractAsync(files.PathOf(original.Sha256), original.Name, progress: null, cancellationToken);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OperatorException))
        {
            IngestionLog.ReadingFailed(log, fault);
            return new ExtractionResult.Refused(RefusalReason.Stopped);
        }
    }

    private async Task<IngestionOutcome> RecordAsync(
        IncomingFile file, StoredFile original, ExtractedText text, IReadOnlySet<VersionId> storedBefore, CancellationToken cancellationToken)
    {
        var metadata = MetadataLayers.Resolve(file, text);
        var key = DocumentKey.From(metadata, metadata.Collection!.Value, file.SourcePath);
        var existing = await catalog.FindByKeyAsync(key, cancellationToken);
        if (file.Bearer is { } bearer && !(bearer.Edits(metadata.Collection.Value) && (existing is null || bearer.Edits(existing.Access.Collection))))
            return Refuse(RefusalReason.NotEditor);
        var draft = VersionDraft.Make(metadata, key, existing, original, text, clock.GetUtcNow());
        if (draft.IsUnchanged)
            return new IngestionOutcome.Unchanged(existing!, draft.Replaced!);
        if (draft.Replaced is { } replaced && storedBefore.Contains(replaced.Id))
            return Refuse(RefusalReason.SameVersionTwice);
        var passages = PassageSplitter.Split(draft.Version.Id, draft.Version.Title, text.Blocks);
        var saved = await catalog.SaveAsync(new NewVersion(key, draft.Access, draft.Version, passages, text.Pages), cancellationToken);
        var version = saved.Versions.Single(candidate => candidate.Id == draft.Version.Id);
        IngestionLog.Stored(log, version.Id.Value, saved.Id.Value, passages.Count);
        return new IngestionOutcome.Accepted(saved, version);
    }

    private IngestionOutcome.Refused Refuse(RefusalReason reason)
    {
        IngestionLog.Refused(log, reason);
        return new IngestionOutcome.Refused(reason);
    }
}
