using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>A passage that a draft cites. Its words are read from the catalogue each time, with the rights of that moment.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Quotes">Which of its words; empty means all.</param>
public sealed record DraftSource(PassageId Passage, IReadOnlyList<string> Quotes)
{
    /// <summary>True when the owner says that he has read it.</summary>
    public bool IsRead { get; init; }

    /// <summary>The same passage with further words of it; what was read were the words before.</summary>
    public DraftSource With(DraftSource more) => Quotes.Count == 0 || (more.Quotes.Count > 0 && more.Quotes.All(Quotes.Contains))
        ? this
        : new DraftSource(Passage, more.Quotes.Count == 0 ? [] : [.. Quotes.Union(more.Quotes)]);
}
