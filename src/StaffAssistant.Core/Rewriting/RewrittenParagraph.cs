using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Rewriting;

/// <summary>A paragraph and what a model made of it.</summary>
/// <param name="Source">The paragraph.</param>
/// <param name="Text">The model's words; null when there are none, or none that are shown.</param>
/// <param name="Deviations">Numbers, days, amounts, laws and names that are not the same on both sides.</param>
/// <param name="HasFacts">True when there was something to compare.</param>
public sealed record RewrittenParagraph(TextParagraph Source, string? Text, IReadOnlyList<Deviation> Deviations, bool HasFacts)
{
    /// <summary>Why the words are not shown; null when they are.</summary>
    public WithheldReason? Withheld { get; init; }

    /// <summary>Why the model gave none, or not all; null when it did.</summary>
    public FallBackReason? Failed { get; init; }

    /// <summary>True for a paragraph that was left as it is, because it holds no words to change.</summary>
    public bool IsLeft { get; init; }
}
