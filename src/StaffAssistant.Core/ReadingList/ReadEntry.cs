using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.ReadingList;

/// <summary>An entry of a reading list as its owner may read it now.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Source">The passage; null when it is gone or closed to the reader.</param>
public sealed record ReadEntry(ReadingEntry Entry, SourcedPassage? Source)
{
    /// <summary>True when the passage says something else than when it was set aside.</summary>
    public bool HasChanged => Source is { } source && ReadingEntry.MarkOf(source.Passage) != Entry.Mark;
}
