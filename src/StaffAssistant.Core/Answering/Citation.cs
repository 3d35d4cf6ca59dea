using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>The proof of a statement: words that stand in a passage. Made by the server only, after they were found there.</summary>
/// <param name="Number">The number shown, from 1; one passage has one number in an answer.</param>
/// <param name="Source">The passage with its version.</param>
/// <param name="Quote">The words, as they stand in <see cref="Passage.Text"/>.</param>
public sealed record Citation(int Number, SourcedPassage Source, string Quote);
