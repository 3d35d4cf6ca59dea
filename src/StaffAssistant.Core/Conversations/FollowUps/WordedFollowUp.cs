using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>A follow-up question as it is asked.</summary>
/// <param name="Question">The wording.</param>
/// <param name="Sent">What was sent to the model for it; null when nothing left the process.</param>
public sealed record WordedFollowUp(string Question, SentTexts? Sent);
