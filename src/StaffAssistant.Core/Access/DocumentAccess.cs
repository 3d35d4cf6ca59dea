using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Access;

/// <summary>Who may see a document: whoever holds one of its tags, and the editors of its collection. Without a tag only those editors remain.</summary>
public sealed record DocumentAccess(CollectionName Collection, IReadOnlyList<AccessTag> Tags)
{
    /// <summary>The grants that open this document; an index stores them and a query asks for them. Never empty.</summary>
    public IReadOnlyList<string> Grants { get; } = [.. Tags.Select(AccessScope.GrantOf), AccessScope.GrantOfEditor(Collection)];
}
