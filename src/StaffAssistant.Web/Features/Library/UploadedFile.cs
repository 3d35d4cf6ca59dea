using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Web.Features.Library;

/// <summary>A file of the upload list: on its way from the browser, in the queue, or over.</summary>
/// <param name="Key">Identifies the row.</param>
/// <param name="Name">The file's name as the person knows it.</param>
/// <param name="Stage">Its stage in the house; null while it is still being transferred.</param>
/// <param name="Percent">How far it is, 0 to 100.</param>
/// <param name="Outcome">How it ended in the house; null while it has not.</param>
/// <param name="Fault">Why it never got into the house; null when it did.</param>
public sealed record UploadedFile(Guid Key, string Name, IngestionStage? Stage, int Percent, IngestionOutcome? Outcome, string? Fault)
{
    /// <summary>The transfer counts for the first fifth of the way.</summary>
    private const int ShareOfTransfer = 5;

    /// <summary>The number that the browser gave it; null when it is in the house.</summary>
    public int? Transfer { get; private init; }

    /// <summary>How much of it has been sent, in percent; null when it is in the house.</summary>
    public int? Sent { get; private init; }

    /// <summary>How far it is read; null where that is not known.</summary>
    public ReadingProgress? Reading { get; init; }

    /// <summary>True when it waits because the malware scanner does not answer.</summary>
    public bool WaitsForScanner { get; init; }

    /// <summary>Where it stands in a long list: what moves and what needs a word comes first.</summary>
    public int Rank => IsRefused ? 1 : IsOver ? 3 : Stage == IngestionStage.Waiting ? 2 : 0;

    public bool IsOver => Outcome is not null || Fault is not null;

    public bool IsRefused => Fault is not null || Outcome is IngestionOutcome.Refused;

    /// <summary>A job as a row; <paramref name="reading"/> says how far its file is read where that is known.</summary>
    public static UploadedFile Of(IngestionJob job, ReadingProgress? reading) =>
        new(job.Id.Value, job.Name, job.Stage, PercentOf(job.Stage) + PercentOf(job.Stage, reading), job.IsOver ? job.Outcome : null, null)
        {
            Reading = job.Stage == IngestionStage.Reading ? reading : null,
        };

    /// <summary>A file on its way from the browser as a row.</summary>
    public static UploadedFile Of(TransferReport.Sending sending) =>
        new(KeyOf(sending.Key), Shown(sending.Name), null, sending.Percent / ShareOfTransfer, null, null) { Transfer = sending.Key, Sent = sending.Percent };

    /// <summary>A file that did not arrive as a row.</summary>
    public static UploadedFile Of(TransferReport.Failure failure, string sentence) =>
        new(KeyOf(failure.Key), Shown(failure.Name), null, 0, null, sentence) { Transfer = failure.Key };

    // As the house will store it.
    private static string Shown(string name) => ShownFileName.Of(name).Value;

    private static Guid KeyOf(int transfer) => new(transfer, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static int PercentOf(IngestionStage stage, ReadingProgress? reading) =>
        stage == IngestionStage.Reading && reading is { Pages: > 0 } read ? Math.Min(30, 30 * read.PagesRead / read.Pages) : 0;

    private static int PercentOf(IngestionStage stage) => stage switch
    {
        IngestionStage.Waiting => 20,
        IngestionStage.Reading => 35,
        IngestionStage.Splitting => 65,
        IngestionStage.Indexing => 85,
        IngestionStage.Done or IngestionStage.Refused => 100,
    };
}
