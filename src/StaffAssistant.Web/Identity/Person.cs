using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Identity;

/// <summary>Somebody who may sign in, with what he holds at this moment.</summary>
public sealed record Person(string Key, string Name, string Initials, string Unit)
{
    public IReadOnlySet<StaffRole> Roles { get; init; } = new HashSet<StaffRole>();

    public IReadOnlyList<AccessTag> Tags { get; init; } = [];

    public IReadOnlyList<CollectionName> EditorOf { get; init; } = [];

    /// <summary>What the demo person is good for, in German.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>The same in English.</summary>
    public string NoteEn { get; init; } = string.Empty;

    /// <summary>What the person may see. Collections count as edited only while the person is an editor.</summary>
    public AccessScope Scope => AccessScope.Of(Tags, Roles.Contains(StaffRole.Editor) ? EditorOf : []);
}
