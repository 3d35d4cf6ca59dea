namespace StaffAssistant.Core.Answering;

/// <summary>A unit with its score; comparable within one question only.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Score">How well it answers, with what its passage and its place add.</param>
/// <param name="Coverage">How much of the question the unit covers where it stands, by words, in-word 4-grams and the value asked for.</param>
/// <param name="Words">The share of the question that each of its words gives, as far as the unit covers it; together at most 1.</param>
internal sealed record ScoredUnit(QuoteUnit Unit, double Score, double Coverage, IReadOnlyList<double> Words);
