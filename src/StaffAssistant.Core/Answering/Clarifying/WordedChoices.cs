using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>Choices after a model was asked to word them.</summary>
/// <param name="Choices">In their order, each worded or as the rules name it.</param>
/// <param name="Sent">What was sent; null when nothing was.</param>
public sealed record WordedChoices(IReadOnlyList<CaseChoice> Choices, SentTexts? Sent);
