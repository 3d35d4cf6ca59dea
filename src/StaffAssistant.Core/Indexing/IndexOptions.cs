using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Indexing;

/// <summary>How the index is looked after while the application runs.</summary>
public sealed class IndexOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Index";

    /// <summary>How often every byte of the index is compared with what was written.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How often lengths and times of its files are looked at; a difference makes every byte be compared at once.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LookInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long removed and replaced text may stay on the disk before it is written over; imports that follow one another are waited for until then.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan PurgeWithin { get; set; } = TimeSpan.FromSeconds(30);
}
