using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>What the model adds to one question.</summary>
/// <param name="Use">Whether it was asked.</param>
public sealed record Neighbours(NeighbourUse Use)
{
    /// <summary>The nearest visible passages.</summary>
    public IReadOnlyList<PassageId> Nearest { get; init; } = [];

    /// <summary>Puts nearness beside the words' order; as it is when the model was not asked.</summary>
    public Func<Ranking, Ranking> Blend { get; init; } = ranking => ranking;
}
