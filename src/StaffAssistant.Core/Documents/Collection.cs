namespace StaffAssistant.Core.Documents;

/// <summary>A named group of documents with the unit that owns it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The owning unit.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="Phone">Telephone number.</param>
/// <param name="Examples">Questions that its documents answer, offered on the empty page.</param>
public sealed record Collection(CollectionName Name, string? Unit, string? Contact, string? Phone, IReadOnlyList<string> Examples);
