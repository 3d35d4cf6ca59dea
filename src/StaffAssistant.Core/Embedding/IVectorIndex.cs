using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>
/// Vectors of passages: derived from the catalogue, thrown away and made anew at will. Knows for each passage who may see it, so that access and Stichtag
/// select before anything is compared. One set of vectors serves while another model's is being made beside it.
/// </summary>
public interface IVectorIndex
{
    /// <summary>The last change of the catalogue that it has followed; 0 when it follows nothing.</summary>
    long CaughtUpTo { get; }

    /// <summary>True when it follows the catalogue: a model is set up and this process owns the data directory.</summary>
    bool IsFollowing { get; }

    /// <summary>The set that serves; null when none is whole.</summary>
    VectorSetDescription? Serving { get; }

    /// <summary>How far the set of the model that is set up has come.</summary>
    VectorProgress Progress { get; }

    /// <summary>Makes it ready for the model that is set up, and removes what no other use is left for; without a model, all vectors. Only for the owner of the data directory.</summary>
    Task OpenAsync(EmbedderDescription? embedder, CancellationToken cancellationToken);

    /// <summary>Takes over who may see what; vectors of passages that are gone or say something else are gone from the disk when the call returns.</summary>
    Task FollowAsync(IReadOnlyList<DocumentChange> changes, long caughtUpTo, CancellationToken cancellationToken);

    /// <summary>Those of the passages that the set being made knows and has no vector for.</summary>
    IReadOnlySet<PassageId> Missing(IEnumerable<PassageId> passages);

    /// <summary>Takes up vectors for the set being made; those of passages that went or changed meanwhile are dropped.</summary>
    Task AddAsync(IReadOnlyList<NewVector> vectors, CancellationToken cancellationToken);

    /// <summary>Remembers that all passages up to a change have been embedded.</summary>
    Task NoteEmbeddedAsync(long upTo, CancellationToken cancellationToken);

    /// <summary>Lets the set of the model that is set up serve with this calibration; the former one is removed.</summary>
    Task ServeAsync(VectorCalibration calibration, CancellationToken cancellationToken);

    /// <summary>Some passages of the set being made that have a vector, always the same ones; <paramref name="query"/> says which may be seen.</summary>
    IReadOnlyList<PassageId> Sample(VectorQuery query, int most);

    /// <summary>The nearest of the visible passages. With <paramref name="ofMade"/> in the set being made, for its calibration.</summary>
    VectorMatches Search(VectorQuery query, float[] direction, bool ofMade, CancellationToken cancellationToken);

    /// <summary>How near these passages are; those without a vector or not visible are left out.</summary>
    IReadOnlyDictionary<PassageId, double> Similarities(VectorQuery query, float[] direction, IReadOnlyCollection<PassageId> passages, bool ofMade);
}
