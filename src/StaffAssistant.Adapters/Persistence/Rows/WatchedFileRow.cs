namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A file of a watched folder as last seen.</summary>
internal sealed class WatchedFileRow
{
    public required string Folder { get; set; }

    public required string Path { get; set; }

    /// <summary>Size, time and metadata, as compared.</summary>
    public required string State { get; set; }

    /// <summary>The job that takes this state in; null when that is settled.</summary>
    public Guid? JobId { get; set; }

    /// <summary>The version that the file stands for; null where it was refused or is not known yet.</summary>
    public Guid? VersionId { get; set; }
}
