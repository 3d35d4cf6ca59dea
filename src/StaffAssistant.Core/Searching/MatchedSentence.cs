using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Searching;

/// <summary>A sentence with the words that matched.</summary>
/// <param name="Text">The sentence, shortened around its matches where it is long.</param>
/// <param name="Marks">The matches in it, in order, without overlaps.</param>
public sealed record MatchedSentence(string Text, IReadOnlyList<TextSpan> Marks);
