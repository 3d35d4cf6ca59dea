using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Documents;

/// <summary>The catalogue as a thing that is kept: proven whole, freed of what was removed.</summary>
public interface ICatalogUpkeep
{
    /// <summary>
    /// Puts what changed last in its place and empties the database's log, which still shows what was removed. False when a reader holds it back.
    /// Only for the owner of the data directory.
    /// </summary>
    Task<bool> EmptyLogAsync(CancellationToken cancellationToken);

    /// <summary>Reads the whole database and says what it finds; changes nothing.</summary>
    Task<CatalogCondition> CheckAsync(CancellationToken cancellationToken);

    /// <summary>Passages that are not as they were written.</summary>
    IAsyncEnumerable<PassageId> ListChangedPassagesAsync(CancellationToken cancellationToken);
}
