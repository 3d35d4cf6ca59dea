using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Documents;

/// <summary>Stores what editors correct by hand. Whoever saw an older state is told, and nothing is overwritten in silence.</summary>
public sealed class DocumentEditing(IDocumentCatalog catalog, IndexCatchUp index, IngestionGate gate, DataDirectoryLock ownership)
{
    /// <summary>The longest title, in characters.</summary>
    public const int LongestTitle = 300;

    /// <summary>Stores an edit; questions are answered by it when the call returns.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public async Task<DocumentEditOutcome> SaveAsync(DocumentEdit edit, AccessScope scope, AuditActor by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(edit.Title) || edit.Title.Length > LongestTitle)
            return new DocumentEditOutcome.Invalid(DocumentEditFault.Title);
        if (edit.Declared is { From: { } from, To: { } to } && to < from)
            return new DocumentEditOutcome.Invalid(DocumentEditFault.EndBeforeStart);
        ownership.Hold();
        using var turn = await gate.EnterAsync(cancellationToken);
        var outcome = await catalog.EditAsync(edit, scope, by, cancellationToken);
        if (outcome is DocumentEditOutcome.Saved)
            await index.CatchUpAsync(CancellationToken.None);
        return outcome;
    }
}
