namespace StaffAssistant.Core.Minutes;

/// <summary>The skeleton of minutes that notes give: nothing stands in it that does not stand in the notes; what they do not say is null or empty, and a gap on the page.</summary>
public sealed record MeetingMinutes
{
    /// <summary>What was met about.</summary>
    public string? Subject { get; init; }

    /// <summary>The day, in the words of the notes.</summary>
    public string? Day { get; init; }

    /// <summary>From when to when, in the words of the notes.</summary>
    public string? Time { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>Who chaired.</summary>
    public string? Chair { get; init; }

    /// <summary>Who writes the minutes.</summary>
    public string? Recorder { get; init; }

    /// <summary>Who was there.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>Who was excused or absent.</summary>
    public IReadOnlyList<string> Excused { get; init; } = [];

    /// <summary>The agenda.</summary>
    public IReadOnlyList<MinutesItem> Items { get; init; } = [];

    /// <summary>All tasks, in order.</summary>
    public IEnumerable<MinutesTask> Tasks => Items.SelectMany(item => item.Tasks);

    /// <summary>All decisions, in order.</summary>
    public IEnumerable<string> Decisions => Items.SelectMany(item => item.Decisions);
}
