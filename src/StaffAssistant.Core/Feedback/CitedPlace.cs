using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Feedback;

/// <summary>The place that an answer cited, as it was called then: a version may be corrected or removed before somebody looks.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">The version that was cited.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Title">Title and number of the version.</param>
/// <param name="ValidFrom">Since when the version applies; null for always.</param>
/// <param name="Reference">Where the passage stands, for example <c>§ 6 Abs. 1</c>; may be empty.</param>
/// <param name="Page">The page, where there are pages.</param>
public sealed record CitedPlace(DocumentId Document, VersionId Version, PassageId Passage, string Title, DateOnly? ValidFrom, string Reference, int? Page)
{
    /// <summary>The place of a passage.</summary>
    public static CitedPlace Of(SourcedPassage source) => new(
        source.Version.DocumentId,
        source.Version.Id,
        source.Passage.Id,
        source.Version.TitleWithNumber,
        source.Version.Validity.From,
        source.Passage.Locator.Place,
        source.Passage.Locator.Page);
}
