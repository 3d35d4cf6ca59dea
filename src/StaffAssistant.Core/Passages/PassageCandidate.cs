namespace StaffAssistant.Core.Passages;

/// <summary>A passage that the index offers.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Heading">Title, number and headings, as indexed.</param>
/// <param name="Text">The text, as indexed; good for ranking, not for proof.</param>
/// <param name="Score">Weighted BM25 of stems and compound parts; comparable within one query only.</param>
public sealed record PassageCandidate(PassageId Id, string Heading, string Text, double Score)
{
    /// <summary>True for a neighbour that the words did not find among the best.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Terms of the references that lead to it, as indexed; read only when the question refers to something.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
