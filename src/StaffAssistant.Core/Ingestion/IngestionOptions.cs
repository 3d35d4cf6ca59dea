using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Ingestion.Watching;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Limits of the way in.</summary>
public sealed class IngestionOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Ingestion";

    /// <summary>Largest file that is taken in, in megabytes (1 MB = 1,048,576 bytes).</summary>
    [Range(1, 2048)]
    public int MaxFileMegabytes { get; set; } = 50;

    /// <summary>How many files brought in the browser may wait at once.</summary>
    [Range(1, 10_000)]
    public int MaxWaitingFiles { get; set; } = 500;

    /// <summary>How many of these one person may have waiting: what is left stays for the others.</summary>
    [Range(1, 10_000)]
    public int MaxWaitingFilesPerPerson { get; set; } = 250;

    /// <summary>Folders that are mirrored.</summary>
    [ValidateEnumeratedItems]
    public IList<WatchedFolder> WatchFolders { get; init; } = [];

    /// <summary>How often they are looked through.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan WatchInterval { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a job that is over stays in its list.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00")]
    public TimeSpan KeepJobs { get; set; } = TimeSpan.FromDays(7);
}
