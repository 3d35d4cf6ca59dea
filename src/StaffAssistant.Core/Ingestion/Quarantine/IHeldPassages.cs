using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Quarantine;

/// <summary>Passages that are or were held back, as stored. Whoever does not edit a collection sees none of it.</summary>
public interface IHeldPassages
{
    /// <summary>Those of the collections that the scope edits: waiting ones first, then by document and place.</summary>
    Task<IReadOnlyList<HeldPassage>> ListAsync(AccessScope scope, CancellationToken cancellationToken);

    /// <summary>Records a decision and applies it to the same words of the whole document. False when the scope does not edit its collection or nothing is held there.</summary>
    Task<bool> DecideAsync(PassageId id, HeldDecision decision, AccessScope scope, AuditActor by, CancellationToken cancellationToken);
}
