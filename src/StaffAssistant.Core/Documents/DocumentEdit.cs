using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Documents;

/// <summary>What an editor wants a version, and the access to its document, to say from now on.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="VersionId">The version.</param>
/// <param name="Change">The state of the document that the editor saw; see <see cref="Document.Change"/>.</param>
/// <param name="Title">The title; not empty, at most 300 characters.</param>
/// <param name="Declared">The validity as declared.</param>
/// <param name="Tags">Access tags of the whole document; none means editors only.</param>
public sealed record DocumentEdit(
    DocumentId DocumentId, VersionId VersionId, long Change, string Title, Validity Declared, IReadOnlyList<AccessTag> Tags)
{
    /// <summary>The kind, for example <c>Dienstanweisung</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The number, for example <c>DA 3.2</c>. Under which number later files find the document stays as the first file said it.</summary>
    public string? Number { get; init; }

    /// <summary>The owning unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>The telephone number of unit or contact.</summary>
    public string? Phone { get; init; }

    /// <summary>The day by which the owner will look at it again.</summary>
    public DateOnly? Review { get; init; }
}
