using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>A passage that a draft cites. Its words are read from the catalogue each time, with the rights of that moment.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Quotes">Which of its words; empty means all.</param>
public sealed record DraftSource(PassageId Passage, IReadOnlyList<string> Quotes)
{
    /// <summary>True when the owner says that he has read it.</summary>
    public bool IsRead { get; init; }
}
