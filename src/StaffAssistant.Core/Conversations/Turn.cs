using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Conversations;

/// <summary>One question of a conversation, and what came back.</summary>
/// <param name="Id">Identifies it; the same question sent twice under one id is one turn.</param>
/// <param name="AskedAt">When, UTC.</param>
/// <param name="Asked">The question as it was typed.</param>
/// <param name="Stichtag">The day whose rules answered.</param>
public sealed record Turn(TurnId Id, DateTimeOffset AskedAt, string Asked, DateOnly Stichtag)
{
    /// <summary>The question as it was completed from the turn before; null when it was answered as typed.</summary>
    public string? Understood { get; init; }

    /// <summary>Only these collections; empty means all.</summary>
    public IReadOnlyList<CollectionName> Collections { get; init; } = [];

    /// <summary>True when the language model was asked to word the answer.</summary>
    public bool ByModel { get; init; }

    /// <summary>What came back; null while it is coming, and when it never came to its end.</summary>
    public KeptAnswer? Answer { get; init; }

    /// <summary>The question that was answered.</summary>
    public string Question => Understood ?? Asked;
}
