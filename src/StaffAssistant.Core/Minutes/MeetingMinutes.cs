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

    /// <summary>The model that worded notes; null when none did.</summary>
    public string? Model { get; init; }

    /// <summary>The minutes with the worded notes of an item.</summary>
    public MeetingMinutes Word(int index, string text, string model) => this with { Items = [.. Items.Select((item, at) => at == index ? item.Word(text) : item)], Model = model };

    /// <summary>The minutes with the notes of an item as given.</summary>
    public MeetingMinutes Unword(int index)
    {
        MinutesItem[] items = [.. Items.Select((item, at) => at == index ? item.Unword() : item)];
        return this with { Items = items, Model = items.Any(item => item.Points.Count > 0) ? Model : null };
    }

    /// <summary>All tasks, in order.</summary>
    public IEnumerable<MinutesTask> Tasks => Items.SelectMany(item => item.Tasks);

    /// <summary>All decisions, in order.</summary>
    public IEnumerable<string> Decisions => Items.SelectMany(item => item.Decisions);
}
