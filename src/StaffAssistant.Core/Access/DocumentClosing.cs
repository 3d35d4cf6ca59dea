using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Access;

/// <summary>A document that somebody could see and cannot any more: a tag was taken away, it moved to another collection, or it was removed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Before">The grants that opened it.</param>
/// <param name="After">The grants that open it now; none when it is gone.</param>
public sealed record DocumentClosing(DocumentId Document, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    /// <summary>True when a caller with this scope could see the document and cannot any more.</summary>
    public bool Closes(AccessScope scope) => Before.Any(scope.Grants.Contains) && !After.Any(scope.Grants.Contains);
}
