using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.ReadingList;

/// <summary>An entry of a reading list as its owner may read it now.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Source">The passage; null when it is gone or closed to the reader.</param>
public sealed record ReadEntry(ReadingEntry Entry, SourcedPassage? Source)
{
    /// <summary>True when the passage says something else than when it was set aside.</summary>
    public bool HasChanged => Source is { } source && ReadingEntry.MarkOf(source.Passage) != Entry.Mark;

    /// <summary>The words that were set aside; empty for the whole passage, and where it says something else by now.</summary>
    public IReadOnlyList<string> Quotes => Source is { } source && !HasChanged
        ? [.. Entry.Spans.Where(span => span.Start >= 0 && span.Length > 0 && span.End <= source.Passage.Text.Length).Select(span => span.In(source.Passage.Text))]
        : [];

    /// <summary>What is shown of it, line by line: the words that were set aside, else all.</summary>
    public IReadOnlyList<string> Lines => Quotes is { Count: > 0 } quotes ? quotes : [.. (Source?.Passage.Blocks ?? []).Select(block => block.LabelledText)];
}
