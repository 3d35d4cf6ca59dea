using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Feedback;

/// <summary>What a list is narrowed to; null means all.</summary>
public sealed record FeedbackFilter(FeedbackState? State, FeedbackKind? Kind, CollectionName? Collection);
