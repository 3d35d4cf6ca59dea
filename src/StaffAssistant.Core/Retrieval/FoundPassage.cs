using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Retrieval;

/// <summary>A passage that was found, with its score; comparable within one question only.</summary>
public sealed record FoundPassage(SourcedPassage Source, double Score)
{
    /// <summary>True when the question names exactly this place ("DA 3.2 § 6 Abs. 3").</summary>
    public bool IsAddressed { get; init; }
}
