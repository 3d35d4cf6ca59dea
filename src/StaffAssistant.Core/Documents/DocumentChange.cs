using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Documents;

/// <summary>A document that changed: what an index has to know to catch up.</summary>
/// <param name="Change">The change number; rises by at least one with every change in the catalogue.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Document">Its latest state; null when it was removed.</param>
/// <param name="Passages">All passages of all its versions; empty when it was removed.</param>
public sealed record DocumentChange(long Change, DocumentId DocumentId, Document? Document, IReadOnlyList<Passage> Passages);
