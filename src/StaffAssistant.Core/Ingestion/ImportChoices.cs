using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>What whoever imports says for all files at once.</summary>
/// <param name="Collection">Where they go, whatever folder and file say, unless a sidecar says otherwise; null when not said.</param>
/// <param name="Tags">Access tags for those that have none of their own; null when not said.</param>
/// <param name="LastTags">Access tags where neither sidecar, file, <paramref name="Tags"/> nor folder say any.</param>
public sealed record ImportChoices(CollectionName? Collection, IReadOnlyList<AccessTag>? Tags, IReadOnlyList<AccessTag> LastTags);
