namespace StaffAssistant.Core.Feedback;

/// <summary>What was sent, as stored. Whatever reads or changes says at which desks; what lies at another is answered like what does not exist.</summary>
public interface IFeedbackStore
{
    /// <summary>Adds entries; one whose submission lies at its desk already is left out.</summary>
    Task AddAsync(IReadOnlyList<FeedbackEntry> entries, CancellationToken cancellationToken);

    /// <summary>The first <paramref name="count"/> entries at these desks that pass the filter, the latest week first.</summary>
    Task<FeedbackPage> ListAsync(IReadOnlySet<FeedbackDesk> desks, FeedbackFilter filter, int count, CancellationToken cancellationToken);

    /// <summary>Records state and note of an entry at one of these desks, if it is as the caller saw it.</summary>
    Task<FeedbackHandling> HandleAsync(FeedbackEntry seen, FeedbackState state, string note, IReadOnlySet<FeedbackDesk> desks, CancellationToken cancellationToken);
}
