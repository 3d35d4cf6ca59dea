using StaffAssistant.Core.Access;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Core.Searching;

/// <summary>What is looked for among all versions, whenever they apply. Access is part of it, never a filter afterwards.</summary>
public sealed record MatchQuery(AnalyzedText Words, AccessScope Scope)
{
    /// <summary>Documents and places that the words refer to; a passage that bears one matches whatever else it says.</summary>
    public IReadOnlyList<WeightedReference> References { get; } = QuestionReferences.Of(Words.Text);
}
