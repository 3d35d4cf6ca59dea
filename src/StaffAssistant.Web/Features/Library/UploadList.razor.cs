using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Web.Features.Library;

public sealed partial class UploadList
{
    [Parameter, EditorRequired] public IReadOnlyList<UploadedFile> Files { get; set; } = [];

    /// <summary>The extensions that are read, for the sentence about one that is not.</summary>
    [Parameter, EditorRequired] public IReadOnlySet<string> Extensions { get; set; } = new HashSet<string>();

    /// <summary>A file that the person no longer wants or has read about; null means all that are under way.</summary>
    [Parameter] public EventCallback<UploadedFile?> Stopped { get; set; }

    [Parameter] public EventCallback Cleared { get; set; }

    private int Percent => Files.Count == 0 ? 0 : Files.Sum(file => file.IsOver ? 100 : file.Percent) / Files.Count;

    private string Sum
    {
        get
        {
            var (over, refused) = (Files.Count(file => file.IsOver), Files.Count(file => file.IsRefused));
            return string.Format(CultureInfo.CurrentCulture, refused == 0 ? LibraryText.UploadSum : LibraryText.UploadSumRefused, over, Files.Count, refused);
        }
    }

    private static string? BadgeOf(UploadedFile file) => file.IsRefused ? "badge-bad" : file.IsOver ? "badge-ok" : null;

    private static string WordOf(UploadedFile file) =>
        file.Fault is not null ? LibraryText.StageRefused
        : file.Outcome is IngestionOutcome.Unchanged ? LibraryText.StageUnchanged
        : file.Stage is { } stage ? WordOf(stage)
        : LibraryText.StageTransfer;

    private static string WordOf(IngestionStage stage) => stage switch
    {
        IngestionStage.Waiting => LibraryText.StageWaiting,
        IngestionStage.Reading => LibraryText.StageReading,
        IngestionStage.Splitting => LibraryText.StageSplitting,
        IngestionStage.Indexing => LibraryText.StageIndexing,
        IngestionStage.Done => LibraryText.StageDone,
        IngestionStage.Refused => LibraryText.StageRefused,
    };

    private string? ReasonOf(UploadedFile file)
    {
        var reason = file switch
        {
            { Fault: { } fault } => fault,
            { Outcome: IngestionOutcome.Refused refused } => refused.Reason.Sentence(Extensions),
            { Outcome: IngestionOutcome.Unchanged unchanged } => string.Join(' ', [LibraryText.UnchangedWhy, .. unchanged.Warnings]),
            { Outcome: IngestionOutcome.Accepted { Warnings: { Count: > 0 } warnings } } => string.Join(' ', warnings),
            _ => null,
        };
        return reason is not null && file.IsRefused && Files.Any(other => !other.IsOver) ? $"{reason} {LibraryText.OthersGoOn}" : reason;
    }
}
