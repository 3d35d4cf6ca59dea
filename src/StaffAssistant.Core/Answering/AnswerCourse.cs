using StaffAssistant.Core.Answering.Clarifying;

namespace StaffAssistant.Core.Answering;

/// <summary>How a question is answered.</summary>
/// <param name="Kind">What the answer is, if anything of it can be proven.</param>
/// <param name="Chosen">Statements that are chosen already; without them the composer chooses.</param>
/// <param name="Asked">What is asked back; null when the question is clear.</param>
/// <param name="ByModel">True when a model may word it.</param>
internal sealed record AnswerCourse(AnswerKind Kind, IReadOnlyList<ProposedStatement> Chosen, Clarification? Asked, bool ByModel);
