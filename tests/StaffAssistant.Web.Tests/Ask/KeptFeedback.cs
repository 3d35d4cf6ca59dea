using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>Keeps in memory, or waits or fails when told to.</summary>
internal sealed class KeptFeedback : IFeedbackStore
{
    public List<FeedbackEntry> Entries { get; } = [];

    /// <summary>Until this is done, nothing is kept.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public bool Fails { get; set; }

    public async Task AddAsync(IReadOnlyList<FeedbackEntry> entries, CancellationToken cancellationToken)
    {
        if (Gate is { } gate)
            await gate.Task;
        if (Fails)
            throw new InvalidOperationException("On purpose.");
        Entries.AddRange(entries);
    }

    public Task<FeedbackPage> ListAsync(IReadOnlySet<FeedbackDesk> desks, FeedbackFilter filter, int count, CancellationToken cancellationToken) =>
        Task.FromResult(new FeedbackPage([.. Entries.Where(entry => desks.Contains(entry.Desk))], Entries.Count));

    public Task<FeedbackHandling> HandleAsync(FeedbackEntry seen, FeedbackState state, string note, IReadOnlySet<FeedbackDesk> desks, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
