namespace StaffAssistant.Core.Indexing;

/// <summary>
/// The index as a thing that is kept: proven sound, built again, freed of what was removed. Beside <see cref="Passages.IPassageIndex"/>, which searches it.
/// An engine whose store proves and vacuums itself answers accordingly.
/// </summary>
public interface IIndexUpkeep
{
    /// <summary>
    /// True when everything that the index consists of is as it was written; one that was never written is sound and empty. When it is not, the index is
    /// searched no more until another is built. Reads all of it.
    /// </summary>
    Task<bool> IsSoundAsync(CancellationToken cancellationToken);

    /// <summary>True when nothing looks different from outside than at the last look (files, lengths, times): cheap enough for every few seconds.</summary>
    bool LooksUntouched();

    /// <summary>True when it still holds text of removed or replaced passages, which no search finds any more.</summary>
    bool HoldsRemains { get; }

    /// <summary>Rids the storage of removed and replaced passages. Only for the owner of the data directory.</summary>
    Task PurgeAsync(CancellationToken cancellationToken);

    /// <summary>Begins an empty index beside the serving one. Only for the owner of the data directory.</summary>
    IIndexBuild BeginBuild();

    /// <summary>Removes what broken builds and former indexes left. Only for the owner of the data directory, and not during a build.</summary>
    void ClearLeftovers();

    /// <summary>All that the index holds, as of one moment, in any order.</summary>
    IndexContents Read();
}
