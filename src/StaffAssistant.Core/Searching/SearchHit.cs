using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Searching;

/// <summary>A version that was found, with its best passage as stored.</summary>
/// <param name="Source">The passage.</param>
/// <param name="Sentence">The sentence of it that says most of what was looked for.</param>
/// <param name="Passages">How many passages of the version match.</param>
public sealed record SearchHit(SourcedPassage Source, MatchedSentence Sentence, int Passages);
