using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Cli;

/// <summary>How one file of an import ended, as <c>import --json</c> shows it.</summary>
internal sealed record ImportedFileReport(
    string Path, ImportState State, RefusalReason? Reason, IReadOnlyList<string> Warnings, string? DocumentId, int Passages)
{
    /// <summary>Makes the report of a file.</summary>
    public static ImportedFileReport Of(ImportedFile imported) => imported.Outcome switch
    {
        IngestionOutcome.Accepted accepted => new(
            imported.File.Path,
            accepted.Warnings.Count == 0 ? ImportState.Accepted : ImportState.AcceptedWithWarning,
            null,
            accepted.Warnings,
            accepted.DocumentId.ToString(),
            accepted.Passages),
        IngestionOutcome.Unchanged unchanged => new(
            imported.File.Path, ImportState.Unchanged, null, unchanged.Warnings, unchanged.DocumentId.ToString(), unchanged.Passages),
        IngestionOutcome.Refused { Reason: var reason } => new(imported.File.Path, ImportState.Refused, reason, imported.File.Warnings, null, 0),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
