using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Core.Passages;

/// <summary>A question as the index understands it. Access and Stichtag are part of it, never a filter afterwards.</summary>
public sealed record PassageQuery(AnalyzedText Question, AccessScope Scope, DateOnly Stichtag)
{
    /// <summary>What the question refers to: places and documents that are looked up exactly.</summary>
    public IReadOnlyList<WeightedReference> References { get; } = QuestionReferences.Of(Question.Text);

    /// <summary>Only these collections; empty means all.</summary>
    public IReadOnlyList<CollectionName> Collections { get; init; } = [];

    /// <summary>Passages to offer besides what the words find, where the asker may see them: the neighbours that an embedding model names.</summary>
    public IReadOnlyList<PassageId> Neighbours { get; init; } = [];

    /// <summary>
    /// Whether passages of templates are offered, too. A template holds gaps and wording to be filled in, no rules: nothing is answered with it, though whoever looks for the file itself finds it.
    /// </summary>
    public bool IncludesTemplates { get; init; }

    /// <summary>How many candidates to return at most, neighbours not counted.</summary>
    public int Limit { get; init; } = 50;
}
