using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Feedback;

/// <summary>What was sent, as kept. There is no person and no unit in it, and no time finer than the week.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Submission">What was sent once; the same is kept once at each desk, however often it arrives.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Desk">Who reads it.</param>
/// <param name="Week">The Monday of the week in which it was sent.</param>
public sealed record FeedbackEntry(FeedbackId Id, Guid Submission, FeedbackKind Kind, FeedbackDesk Desk, DateOnly Week)
{
    /// <summary>The collection that it belongs to; null for none.</summary>
    public CollectionName? Collection { get; init; }

    /// <summary>Why an answer did not help.</summary>
    public FeedbackReason? Reason { get; init; }

    /// <summary>The question as the person let it stand; empty when it was taken out.</summary>
    public string Question { get; init; } = string.Empty;

    /// <summary>What the person added.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>How the person wants to be reached, where he said so himself; for barriers only.</summary>
    public string Reach { get; init; } = string.Empty;

    /// <summary>The places of this collection that the answer cited.</summary>
    public IReadOnlyList<CitedPlace> Places { get; init; } = [];

    /// <summary>How far it is.</summary>
    public FeedbackState State { get; init; }

    /// <summary>What whoever dealt with it noted.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Counts how often it was dealt with; who changes it says which count he saw.</summary>
    public int Change { get; init; }
}
