using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Drafting;

/// <summary>Drafts as kept for their owners. A draft of somebody else is answered exactly like one that does not exist.</summary>
public interface IDraftStore
{
    /// <summary>The draft; null when this person has none with that id.</summary>
    Task<Draft?> FindAsync(PersonKey owner, DraftId id, CancellationToken cancellationToken);

    /// <summary>The drafts of a person, the latest first.</summary>
    Task<IReadOnlyList<DraftEntry>> ListAsync(PersonKey owner, int count, CancellationToken cancellationToken);

    /// <summary>Stores a draft, new or changed.</summary>
    Task SaveAsync(PersonKey owner, Draft draft, CancellationToken cancellationToken);

    /// <summary>Deletes a draft for good; false when this person has none with that id.</summary>
    Task<bool> DeleteAsync(PersonKey owner, DraftId id, CancellationToken cancellationToken);
}
