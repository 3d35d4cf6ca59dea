using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>Neighbours of a question among what the asker may see.</summary>
/// <param name="Nearest">The nearest passages with their similarity, nearest first.</param>
/// <param name="Mean">Mean similarity of all visible passages; they alone count.</param>
/// <param name="Deviation">Its standard deviation; 0 when all are alike.</param>
/// <param name="Compared">How many were compared.</param>
public sealed record VectorMatches(IReadOnlyList<(PassageId Passage, double Similarity)> Nearest, double Mean, double Deviation, int Compared)
{
    /// <summary>Nothing was compared.</summary>
    public static VectorMatches None { get; } = new([], 0, 0, 0);
}
