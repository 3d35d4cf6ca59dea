using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Feedback;

/// <summary>Takes in what people send and what editors note. Everything is checked here again: a page shows less than a browser can send.</summary>
public sealed class FeedbackIntake(IFeedbackStore store, IDocumentCatalog catalog, FeedbackLimit limit, TimeProvider clock)
{
    /// <summary>Keeps what a person sends: one entry for each collection that an answer cites, so that nobody reads of places in collections of others.</summary>
    /// <param name="sent">What is sent.</param>
    /// <param name="scope">What the person may see.</param>
    /// <param name="person">Who sends, for the limit alone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<FeedbackOutcome> SendAsync(NewFeedback sent, AccessScope scope, string person, CancellationToken cancellationToken)
    {
        if (scope.Grants.Count == 0)
            return FeedbackOutcome.NotAllowed;
        var clean = sent with { Question = SentText.Clean(sent.Question), Remark = SentText.Clean(sent.Remark), Reach = SentText.Clean(sent.Reach) };
        if (clean.Question.Length > Question.MaximumLength || clean.Remark.Length > NewFeedback.LongestRemark || clean.Reach.Length > NewFeedback.LongestReach)
            return FeedbackOutcome.TooLong;
        var entries = await EntriesAsync(clean, scope, cancellationToken);
        if (entries.Count == 0)
            return FeedbackOutcome.Empty;
        if (!limit.TryCount(person))
            return FeedbackOutcome.TooMany;
        await store.AddAsync(entries, cancellationToken);
        return FeedbackOutcome.Sent;
    }

    /// <summary>Records how far an entry is, for somebody who reads at these desks.</summary>
    public async Task<FeedbackHandling> HandleAsync(
        FeedbackEntry seen, FeedbackState state, string note, IReadOnlySet<FeedbackDesk> desks, CancellationToken cancellationToken)
    {
        var clean = SentText.Clean(note);
        return clean.Length > NewFeedback.LongestRemark ? FeedbackHandling.TooLong : await store.HandleAsync(seen, state, clean, desks, cancellationToken);
    }

    private async Task<IReadOnlyList<FeedbackEntry>> EntriesAsync(NewFeedback sent, AccessScope scope, CancellationToken cancellationToken) => sent.Kind switch
    {
        FeedbackKind.Helpful => await OfPlacesAsync(sent with { Question = string.Empty, Remark = string.Empty, Reason = null }, scope, cancellationToken),
        FeedbackKind.NotHelpful => sent.Reason is null ? [] : await OfPlacesAsync(sent, scope, cancellationToken),
        FeedbackKind.Gap => sent.Question.Length == 0 ? [] : [await GapAsync(sent, scope, cancellationToken)],
        FeedbackKind.Barrier => sent.Remark.Length == 0
            ? []
            : [Entry(sent, FeedbackDesk.Administrators) with { Question = string.Empty, Reason = null, Reach = sent.Reach }],
    };

    private async Task<IReadOnlyList<FeedbackEntry>> OfPlacesAsync(NewFeedback sent, AccessScope scope, CancellationToken cancellationToken)
    {
        var sources = await catalog.GetPassagesAsync(sent.Cited, scope.WithoutOwn(), cancellationToken);
        return
        [
            .. sources.GroupBy(source => source.Collection).Select(group => Entry(sent, FeedbackDesk.Of(group.Key)) with
            {
                Collection = group.Key,
                Places = [.. group.Select(CitedPlace.Of)],
                State = sent.Kind == FeedbackKind.Helpful ? FeedbackState.Done : FeedbackState.Open,
            }),
        ];
    }

    private async Task<FeedbackEntry> GapAsync(NewFeedback sent, AccessScope scope, CancellationToken cancellationToken)
    {
        var known = await catalog.ListCollectionsAsync(scope, cancellationToken);
        var collection = known.Where(one => one.Name == sent.Collection).Select(one => (CollectionName?)one.Name).FirstOrDefault();
        return Entry(sent, collection is { } name ? FeedbackDesk.Of(name) : FeedbackDesk.Editors) with { Collection = collection, Reason = null };
    }

    private FeedbackEntry Entry(NewFeedback sent, FeedbackDesk desk) =>
        new(FeedbackId.New(), sent.Submission, sent.Kind, desk, WeekOf(BerlinCalendar.Today(clock))) { Reason = sent.Reason, Question = sent.Question, Remark = sent.Remark };

    private static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
