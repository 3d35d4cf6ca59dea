using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Web.Features.Library;

/// <summary>One file of the upload list: its name, how far it is, and what came of it.</summary>
public sealed partial class UploadRow
{
    [Parameter, EditorRequired] public UploadedFile File { get; set; } = default!;

    [Parameter, EditorRequired] public IReadOnlySet<string> Extensions { get; set; } = new HashSet<string>();

    /// <summary>True while other files are under way.</summary>
    [Parameter] public bool OthersGoOn { get; set; }

    [Parameter] public EventCallback<UploadedFile?> Stopped { get; set; }

    private string? Badge => File.IsRefused ? "badge-bad" : File.IsOver ? "badge-ok" : null;

    private string Word =>
        File.Fault is not null ? LibraryText.StageRefused
        : File.Outcome is IngestionOutcome.Unchanged ? LibraryText.StageUnchanged
        : File is { Stage: IngestionStage.Waiting, WaitsForScanner: true } ? LibraryText.StageScanner
        : File.Stage is { } stage ? WordOf(stage)
        : LibraryText.StageTransfer;

    private string? Detail => File switch
    {
        { Outcome: IngestionOutcome.Accepted { Passages: 1 } } => LibraryText.PassageOne,
        { Outcome: IngestionOutcome.Accepted accepted } => Format(LibraryText.PassageCount, accepted.Passages),
        { Reading: { Pages: > 1 } reading } => Format(LibraryText.PageOf, reading.PagesRead, reading.Pages),
        { Sent: { } percent, Fault: null } => Format(LibraryText.Percent, percent),
        _ => null,
    };

    private string? Reason
    {
        get
        {
            var reason = File switch
            {
                { Fault: { } fault } => fault,
                { Outcome: IngestionOutcome.Refused refused } => refused.Reason.Sentence(Extensions),
                { Outcome: IngestionOutcome.Unchanged unchanged } => string.Join(' ', [LibraryText.UnchangedWhy, .. unchanged.Warnings]),
                { Outcome: IngestionOutcome.Accepted { Warnings: { Count: > 0 } warnings } } => string.Join(' ', warnings),
                _ => null,
            };
            return reason is not null && File.IsRefused && OthersGoOn ? $"{reason} {LibraryText.OthersGoOn}" : reason;
        }
    }

    private static string WordOf(IngestionStage stage) => stage switch
    {
        IngestionStage.Waiting => LibraryText.StageWaiting,
        IngestionStage.Reading => LibraryText.StageReading,
        IngestionStage.Splitting => LibraryText.StageSplitting,
        IngestionStage.Indexing => LibraryText.StageIndexing,
        IngestionStage.Done => LibraryText.StageDone,
        IngestionStage.Refused => LibraryText.StageRefused,
    };

    private static string Format(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}
