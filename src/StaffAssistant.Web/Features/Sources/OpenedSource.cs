using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>A version of a document, open for reading.</summary>
/// <param name="Document">The document with all its versions.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="Text">Its text.</param>
/// <param name="Marked">Passages to mark, in reading order.</param>
/// <param name="IsMarkGone">True when a passage was asked for that this version does not hold.</param>
public sealed record OpenedSource(Document Document, DocumentVersion Version, SourceText Text, IReadOnlyList<PassageId> Marked, bool IsMarkGone)
{
    /// <summary>True when whoever reads edits the document's collection: what was left out is for them to know, and for nobody else.</summary>
    public bool IsEdited { get; init; }

    /// <summary>True when the original is a PDF, which can be shown page by page.</summary>
    public bool HasPages => Version.File.Extension == ".pdf";

    public DocumentVersion? Previous => Document.Versions.LastOrDefault(version => version.Ordinal < Version.Ordinal);
}
