using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Conversations;

/// <summary>Where a statement stood, and the words that proved it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Document">The document that it belongs to.</param>
/// <param name="Version">The version that it belongs to.</param>
/// <param name="Quote">The words.</param>
public sealed record KeptCitation(PassageId Passage, DocumentId Document, VersionId Version, string Quote)
{
    /// <summary>A citation that is shown.</summary>
    public static KeptCitation Of(Citation citation) => new(citation.Source.Passage.Id, citation.Source.Version.DocumentId, citation.Source.Version.Id, citation.Quote);
}
