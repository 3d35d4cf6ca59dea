namespace StaffAssistant.Core.Guarding;

/// <summary>What the guard makes of a question.</summary>
/// <param name="Score">Probability from 0 to 1 that a decision on a concrete case is asked for.</param>
/// <param name="Zone">What follows from it.</param>
/// <param name="Reasons">What speaks for it; empty for an open question.</param>
/// <param name="NamesCase">True when it names a concrete case: later questions of the same person may mean that one.</param>
public sealed record QuestionVerdict(double Score, DecisionZone Zone, IReadOnlyList<DecisionReason> Reasons, bool NamesCase);
