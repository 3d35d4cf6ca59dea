using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Identity.Rights;

/// <summary>What a set of groups opens.</summary>
public sealed record Granted(IReadOnlyList<AccessTag> Tags, IReadOnlyList<CollectionName> EditorOf, string Unit)
{
    public static Granted Nothing { get; } = new([], [], string.Empty);
}
