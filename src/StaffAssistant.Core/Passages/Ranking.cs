namespace StaffAssistant.Core.Passages;

/// <summary>Candidates in their final order.</summary>
/// <param name="Passages">Best first.</param>
/// <param name="QuestionWeight">The sum of the rarities of the question's words, the measure for how much of it a score explains; 0 for an empty question.</param>
public sealed record Ranking(IReadOnlyList<RankedPassage> Passages, double QuestionWeight);
