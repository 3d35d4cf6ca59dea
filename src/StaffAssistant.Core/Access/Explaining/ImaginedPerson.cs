using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Access.Explaining;

/// <summary>A person as far as rights go: whom an explanation is about.</summary>
/// <param name="Tags">The access tags that the person holds.</param>
/// <param name="EditorOf">The collections that the person edits.</param>
public sealed record ImaginedPerson(IReadOnlyList<AccessTag> Tags, IReadOnlyList<CollectionName> EditorOf)
{
    /// <summary>What the person may see.</summary>
    public AccessScope Scope => AccessScope.Of(Tags, EditorOf);
}
