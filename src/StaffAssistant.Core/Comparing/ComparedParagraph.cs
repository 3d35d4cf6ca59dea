using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Comparing;

/// <summary>A paragraph of two texts side by side.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Old">As it was; null for a new one.</param>
/// <param name="New">As it is; null for one that is gone.</param>
/// <param name="Words">Its words, in order.</param>
public sealed record ComparedParagraph(ParagraphChange Change, TextParagraph? Old, TextParagraph? New, IReadOnlyList<WordRun> Words)
{
    /// <summary>True when it stands at another place than before, seen from its neighbours.</summary>
    public bool IsMoved { get; init; }
}
