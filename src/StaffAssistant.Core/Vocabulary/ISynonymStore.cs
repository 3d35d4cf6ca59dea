using StaffAssistant.Core.Audit;

namespace StaffAssistant.Core.Vocabulary;

/// <summary>Keeps the synonyms of the house. Each change is recorded in the audit trail, without the words, or does not happen.</summary>
public interface ISynonymStore
{
    /// <summary>All groups, by their first word.</summary>
    Task<IReadOnlyList<SynonymGroup>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Adds a group.</summary>
    Task AddAsync(SynonymGroup group, AuditActor by, CancellationToken cancellationToken);

    /// <summary>Gives a group other words. False when it is not as it was seen.</summary>
    Task<bool> ChangeAsync(SynonymGroup seen, IReadOnlyList<string> words, AuditActor by, CancellationToken cancellationToken);

    /// <summary>Removes a group. False when there is none.</summary>
    Task<bool> RemoveAsync(SynonymGroupId id, AuditActor by, CancellationToken cancellationToken);
}
