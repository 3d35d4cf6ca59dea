namespace StaffAssistant.Core.Passages;

/// <summary>A page of an original with the words on it in reading order.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Words">The words.</param>
public sealed record PageLayout(int Number, float Width, float Height, IReadOnlyList<WordBox> Words);
