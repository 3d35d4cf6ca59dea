using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Documents;

/// <summary>A version on its way into the catalogue.</summary>
/// <param name="Key">What makes it the same document as another.</param>
/// <param name="Access">Who may see the document from now on.</param>
/// <param name="Version">The version; its ordinal and effective validity are computed when it is stored.</param>
/// <param name="Passages">Its passages in order.</param>
/// <param name="Pages">Pages with word boxes; empty where the format has none.</param>
public sealed record NewVersion(
    DocumentKey Key,
    DocumentAccess Access,
    DocumentVersion Version,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<PageLayout> Pages)
{
    /// <summary>What it was made from, as <see cref="IDocumentCatalog.FindByIntakeAsync"/> looks it up; null when nobody will.</summary>
    public string? Intake { get; init; }

    /// <summary>The job that brings it: its outcome is recorded in the same transaction. Null when none does.</summary>
    public IngestionJobId? Job { get; init; }

    /// <summary>Who brings it.</summary>
    public AuditActor By { get; init; } = AuditActor.System;
}
