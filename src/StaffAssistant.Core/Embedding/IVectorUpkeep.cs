using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Embedding;

/// <summary>
/// The vectors as a thing that is kept: compared with what was written and with the catalogue, and rid of what is wrong. Beside <see cref="IVectorIndex"/>, which
/// searches them.
/// </summary>
public interface IVectorUpkeep
{
    /// <summary>Looks at every vector of every set. Reads only, also while another process writes.</summary>
    /// <param name="catalogue">All documents and removals from the first change on, in their latest state.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A set each; one that another process is just changing or removing is left out.</returns>
    Task<IReadOnlyList<VectorSetCheck>> CheckAsync(IAsyncEnumerable<DocumentChange> catalogue, CancellationToken cancellationToken);

    /// <summary>
    /// Takes away what is wrong in a set, so that the application makes it again: single vectors, or the set when it cannot be read or does not fit the
    /// catalogue. Only for the owner of the data directory, and not while the vectors are open.
    /// </summary>
    Task MendAsync(VectorSetCheck check, CancellationToken cancellationToken);
}
