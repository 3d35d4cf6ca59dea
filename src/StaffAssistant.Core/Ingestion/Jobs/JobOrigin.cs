namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>How a file came to be taken in.</summary>
public enum JobOrigin
{
    /// <summary>Brought in the browser.</summary>
    Upload,

    /// <summary>Imported on the command line.</summary>
    CommandLine,

    /// <summary>Found in a watched folder.</summary>
    WatchedFolder,

    /// <summary>Part of the demo content.</summary>
    Demo,
}
