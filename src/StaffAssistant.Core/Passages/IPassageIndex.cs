using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Passages;

/// <summary>Finds candidates by stems and compound parts, with access, validity and collection applied inside the query. Derived from the catalogue.</summary>
public interface IPassageIndex
{
    /// <summary>The number of the last catalogue change that the index holds; 0 for an empty one.</summary>
    long CaughtUpTo { get; }

    /// <summary>How many passages it holds.</summary>
    int Count { get; }

    /// <summary>
    /// Replaces the passages of the changed documents and remembers how far it has caught up, piece by piece: what was applied stays when a later piece fails.
    /// The next piece is asked for while the one before is being written.
    /// </summary>
    /// <param name="batches">The pieces, in order.</param>
    /// <param name="applied">Told after each piece how far it has caught up; searches see it by then.</param>
    /// <param name="cancellationToken">Ends it between two pieces.</param>
    Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken);

    /// <summary>The best candidates, best first, with what the ranker needs to order them.</summary>
    Task<CandidateSet> SearchAsync(PassageQuery query, CancellationToken cancellationToken);
}
