using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.SavedSearches;

/// <summary>Keeps searches. Whoever asks gives the owner; what belongs to somebody else is answered like what does not exist.</summary>
public interface ISavedSearches
{
    /// <summary>The person's searches by name.</summary>
    Task<IReadOnlyList<SavedSearch>> ListAsync(PersonKey owner, CancellationToken cancellationToken);

    /// <summary>Saves a search; one of the same address gets the new name. False when there are too many, or a text is empty or too long.</summary>
    Task<bool> SaveAsync(PersonKey owner, SavedSearch search, CancellationToken cancellationToken);

    /// <summary>Deletes a search.</summary>
    Task DeleteAsync(PersonKey owner, Guid id, CancellationToken cancellationToken);
}
