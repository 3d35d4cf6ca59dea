using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Searching;

/// <summary>What a search is narrowed and ordered by.</summary>
/// <param name="CollectionKey">The key of the collection; see <see cref="CollectionName.Key"/>.</param>
/// <param name="Kind">The kind, for example <c>Dienstanweisung</c>.</param>
/// <param name="Unit">The owning unit.</param>
/// <param name="Number">The number, for example <c>DA 3.2</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Validity">The days on which it applies.</param>
public sealed record VersionCard(string CollectionKey, string? Kind, string? Unit, string? Number, string Title, Validity Validity);
