namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>Where a file stands on its way in; the words that people see.</summary>
public enum IngestionStage
{
    /// <summary>wartet</summary>
    Waiting,

    /// <summary>liest</summary>
    Reading,

    /// <summary>zerlegt</summary>
    Splitting,

    /// <summary>indiziert</summary>
    Indexing,

    /// <summary>fertig</summary>
    Done,

    /// <summary>abgelehnt</summary>
    Refused,
}
