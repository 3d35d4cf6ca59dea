using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Embedding;

/// <summary>What embedding is doing, for an administrator.</summary>
/// <param name="Model">The model that is set up; null without one.</param>
/// <param name="Progress">How far it has come.</param>
/// <param name="Serving">The vectors that serve; null when none do.</param>
/// <param name="Waiting">Why nothing is embedded just now though something is to be; null when nothing stands in the way.</param>
public sealed record EmbeddingState(EmbedderDescription? Model, VectorProgress Progress, VectorSetDescription? Serving, FallBackReason? Waiting);
