using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Quarantine;

/// <summary>Lets the editors of a collection look at what was held back, release it or leave it out.</summary>
public sealed class QuarantineReview(IHeldPassages held, IndexCatchUp index, IngestionGate gate, DataDirectoryLock ownership, TimeProvider clock)
{
    /// <summary>What was held back in the collections that the scope edits.</summary>
    public Task<IReadOnlyList<HeldPassage>> ListAsync(AccessScope scope, CancellationToken cancellationToken) => held.ListAsync(scope, cancellationToken);

    /// <summary>Records a decision; what is released can be found when the call returns. False when the scope may not decide it.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public async Task<bool> DecideAsync(PassageId id, bool release, string editor, AccessScope scope, AuditActor by, CancellationToken cancellationToken)
    {
        ownership.Hold();
        using var turn = await gate.EnterAsync(cancellationToken);
        var decided = await held.DecideAsync(id, new HeldDecision(release, editor, clock.GetUtcNow()), scope, by, cancellationToken);
        if (decided)
            await index.CatchUpAsync(CancellationToken.None);
        return decided;
    }
}
