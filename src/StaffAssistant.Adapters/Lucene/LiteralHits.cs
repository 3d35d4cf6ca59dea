namespace StaffAssistant.Adapters.Lucene;

/// <summary>The passages that hold words as typed, among those that were looked at.</summary>
/// <param name="Passages">By their number in the index.</param>
/// <param name="Read">How many texts were looked at.</param>
/// <param name="Candidates">How many passages have the words somewhere.</param>
internal sealed record LiteralHits(IReadOnlySet<int> Passages, int Read, int Candidates);
