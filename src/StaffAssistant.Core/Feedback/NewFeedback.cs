using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Feedback;

/// <summary>What a person sends. Nothing that does not stand here is kept.</summary>
/// <param name="Submission">Drawn when the form opened, so that a second click sends nothing new.</param>
/// <param name="Kind">What it is.</param>
public sealed record NewFeedback(Guid Submission, FeedbackKind Kind)
{
    /// <summary>Longest remark, in characters.</summary>
    public const int LongestRemark = 1_000;

    /// <summary>Longest way to be reached, in characters.</summary>
    public const int LongestReach = 200;

    /// <summary>Why an answer did not help.</summary>
    public FeedbackReason? Reason { get; init; }

    /// <summary>The question as the person let it stand.</summary>
    public string Question { get; init; } = string.Empty;

    /// <summary>What the person added; of a barrier: what it is.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>How the person wants to be reached; for barriers only.</summary>
    public string Reach { get; init; } = string.Empty;

    /// <summary>The collection that a gap belongs to; null when the person does not know.</summary>
    public CollectionName? Collection { get; init; }

    /// <summary>The passages that the answer cited.</summary>
    public IReadOnlyList<PassageId> Cited { get; init; } = [];
}
