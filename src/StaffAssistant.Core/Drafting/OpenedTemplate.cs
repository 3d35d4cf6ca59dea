using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Drafting;

/// <summary>A filed template as somebody may use it.</summary>
/// <param name="Version">The version that is filled.</param>
/// <param name="Collection">Where it lies.</param>
/// <param name="Template">What was read of it; null when it cannot be filled.</param>
/// <param name="Refusal">Why it cannot be filled; null when it can.</param>
public sealed record OpenedTemplate(DocumentVersion Version, CollectionName Collection, Template? Template, RefusalReason? Refusal);
