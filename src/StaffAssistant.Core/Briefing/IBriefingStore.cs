using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Briefing;

/// <summary>Who confirmed which version last. Asked for every page, so that it answers from memory where it can.</summary>
public interface IBriefingStore
{
    /// <summary>What the person confirmed last; null when nothing, or nothing any more.</summary>
    ValueTask<BriefingConfirmation?> FindAsync(PersonKey owner, CancellationToken cancellationToken);

    /// <summary>Keeps a confirmation in the place of the one before.</summary>
    Task ConfirmAsync(PersonKey owner, BriefingConfirmation confirmation, CancellationToken cancellationToken);
}
