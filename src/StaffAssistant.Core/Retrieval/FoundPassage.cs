using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Retrieval;

/// <summary>A passage that was found, with its score; comparable within one question only.</summary>
public sealed record FoundPassage(SourcedPassage Source, double Score);
