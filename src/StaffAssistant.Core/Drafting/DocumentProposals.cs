using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Drafting;

/// <summary>What a document may give the fields of a draft.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="Fields">In the order of the template; a field may have several.</param>
public sealed record DocumentProposals(Document Document, DocumentVersion Version, IReadOnlyList<FieldProposal> Fields)
{
    /// <summary>The origin of a proposal that is taken over.</summary>
    public ValueOrigin.FromFile CitationOf(FieldProposal proposal) => new(OriginOf(proposal)) { Passage = proposal.Passage.Id };

    /// <summary>Where a proposal was taken from: title, number and place.</summary>
    public string OriginOf(FieldProposal proposal) =>
        proposal.Passage.Locator.Place is { Length: > 0 } place ? $"{Version.TitleWithNumber}, {place}" : Version.TitleWithNumber;
}
