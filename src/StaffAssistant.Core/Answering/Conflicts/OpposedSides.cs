using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>Two rules that disagree.</summary>
/// <param name="Statements">Both sides, the one that answers better first; none when nothing disagrees.</param>
/// <param name="LookedUp">The passage of the other side where the question itself did not find it.</param>
public sealed record OpposedSides(IReadOnlyList<ProposedStatement> Statements, IReadOnlyList<FoundPassage> LookedUp)
{
    /// <summary>Nothing disagrees.</summary>
    public static OpposedSides None { get; } = new([], []);
}
