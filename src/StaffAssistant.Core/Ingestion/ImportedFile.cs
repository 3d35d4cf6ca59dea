namespace StaffAssistant.Core.Ingestion;

/// <summary>A file of an import and how it ended.</summary>
public sealed record ImportedFile(IncomingFile File, IngestionOutcome Outcome);
