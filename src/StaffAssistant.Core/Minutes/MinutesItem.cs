namespace StaffAssistant.Core.Minutes;

/// <summary>An item of the agenda with what the notes say of it, each line in its words.</summary>
/// <param name="Number">Its number, from 1; counted where the notes give none. 0 for what stands before the first item.</param>
/// <param name="Title">What it is about; empty where the notes do not say.</param>
/// <param name="Notes">What was said.</param>
/// <param name="Decisions">What was decided, as given: nothing is concluded from what was said.</param>
/// <param name="Tasks">What is to be done.</param>
public sealed record MinutesItem(string Number, string Title, IReadOnlyList<string> Notes, IReadOnlyList<string> Decisions, IReadOnlyList<MinutesTask> Tasks)
{
    /// <summary>The notes as given, where <see cref="Notes"/> were worded from them; else empty.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>The item with notes that were worded. Decisions and tasks stay as they were given.</summary>
    public MinutesItem Word(string text) => this with { Notes = text.Split('\n'), Points = Points.Count > 0 ? Points : Notes };

    /// <summary>The item with its notes as given.</summary>
    public MinutesItem Unword() => Points.Count > 0 ? this with { Notes = Points, Points = [] } : this;
}
