using StaffAssistant.Core.Access;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.ReadingList;

/// <summary>Keeps reading lists. Whoever asks gives the owner; what belongs to somebody else is answered like what does not exist.</summary>
public interface IReadingListStore
{
    /// <summary>The entries in the owner's order.</summary>
    Task<IReadOnlyList<ReadingEntry>> ListAsync(PersonKey owner, CancellationToken cancellationToken);

    /// <summary>The entry of a passage; null when it is not in the list.</summary>
    Task<ReadingEntry?> FindAsync(PersonKey owner, PassageId passage, CancellationToken cancellationToken);

    /// <summary>Adds an entry at the end; one that is there keeps its place and note and gains what is set aside. False when the list is full.</summary>
    Task<bool> AddAsync(PersonKey owner, ReadingEntry entry, int atMost, CancellationToken cancellationToken);

    /// <summary>Takes an entry out; its note goes with it.</summary>
    Task RemoveAsync(PersonKey owner, PassageId passage, CancellationToken cancellationToken);

    /// <summary>Replaces a note; does nothing when the entry is gone.</summary>
    Task NoteAsync(PersonKey owner, PassageId passage, string note, CancellationToken cancellationToken);

    /// <summary>Puts the entries into this order; entries that are not named keep their place behind.</summary>
    Task OrderAsync(PersonKey owner, IReadOnlyList<PassageId> order, CancellationToken cancellationToken);
}
