using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conformance;

/// <summary>What every store of feedback does.</summary>
public abstract class FeedbackStoreConformance : IAsyncLifetime
{
    private static readonly FeedbackDesk Personal = FeedbackDesk.Of(new CollectionName("Personal"));
    private static readonly FeedbackDesk Soziales = FeedbackDesk.Of(new CollectionName("Soziales"));
    private static readonly FeedbackFilter Everything = new(null, null, null);

    protected abstract IFeedbackStore Store { get; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task An_entry_comes_back_with_everything_that_was_sent()
    {
        var place = new CitedPlace(new DocumentId(Guid.NewGuid()), new VersionId(Guid.NewGuid()), new PassageId(Guid.NewGuid()), "Reisekosten (DA 3.2)", new DateOnly(2026, 1, 1), "§ 6 Abs. 1", 4);
        var sent = Entry(Personal) with
        {
            Collection = new CollectionName("Personal"),
            Reason = FeedbackReason.Outdated,
            Question = "Wie hoch?",
            Remark = "Seit März anders.",
            Reach = "Zimmer 12",
            Places = [place],
            Note = "Notiz",
        };

        await Store.AddAsync([sent], CancellationToken.None);

        Assert.Equivalent(sent, Assert.Single((await ListAsync(Personal)).Entries), strict: true);
    }

    [Fact]
    public async Task The_same_submission_is_kept_once_at_each_desk_even_when_it_comes_twice_at_once()
    {
        var submission = Guid.NewGuid();
        Task Send() => Store.AddAsync([Entry(Personal) with { Submission = submission }, Entry(Soziales) with { Submission = submission }], CancellationToken.None);

        await Task.WhenAll(Send(), Send(), Send());
        await Send();

        Assert.Single((await ListAsync(Personal)).Entries);
        Assert.Single((await ListAsync(Soziales)).Entries);
    }

    [Fact]
    public async Task Another_desk_sees_counts_and_changes_nothing()
    {
        var entry = Entry(Personal);
        await Store.AddAsync([entry], CancellationToken.None);

        Assert.Equal((0, 0), (await ListAsync(Soziales) is { } page) ? (page.Entries.Count, page.Total) : default);
        Assert.Equal(0, (await ListAsync()).Total);
        Assert.Equal(FeedbackHandling.Gone, await HandleAsync(entry, "fremd", Soziales));
        Assert.Equal(FeedbackState.Open, Assert.Single((await ListAsync(Personal)).Entries).State);
    }

    [Fact]
    public async Task Who_is_slower_overwrites_nothing()
    {
        var entry = Entry(Personal);
        await Store.AddAsync([entry], CancellationToken.None);

        Assert.Equal(FeedbackHandling.Saved, await HandleAsync(entry, "erste", Personal));
        Assert.Equal(FeedbackHandling.ChangedMeanwhile, await HandleAsync(entry, "zweite", Personal));

        var stored = Assert.Single((await ListAsync(Personal)).Entries);
        Assert.Equal((FeedbackState.Done, "erste", 1), (stored.State, stored.Note, stored.Change));
    }

    [Fact]
    public async Task A_filter_narrows_the_list_and_its_count()
    {
        var gap = Entry(Personal) with { Kind = FeedbackKind.Gap };
        var done = Entry(Personal) with { State = FeedbackState.Done };
        await Store.AddAsync([gap, done, Entry(Soziales)], CancellationToken.None);
        var desks = new HashSet<FeedbackDesk> { Personal, Soziales };

        Assert.Equal(gap.Id, Assert.Single((await Store.ListAsync(desks, Everything with { Kind = FeedbackKind.Gap }, 9, CancellationToken.None)).Entries).Id);
        Assert.Equal(done.Id, Assert.Single((await Store.ListAsync(desks, Everything with { State = FeedbackState.Done }, 9, CancellationToken.None)).Entries).Id);
        Assert.Equal(2, (await Store.ListAsync(desks, Everything with { Collection = new CollectionName("personal") }, 9, CancellationToken.None)).Total);
    }

    [Fact]
    public async Task The_latest_week_comes_first_and_the_count_tells_of_what_is_not_shown()
    {
        var weeks = new[] { 9, 23, 16 }.Select(day => Entry(Personal) with { Week = new DateOnly(2026, 11, day) }).ToList();
        await Store.AddAsync(weeks, CancellationToken.None);

        var page = await Store.ListAsync(new HashSet<FeedbackDesk> { Personal }, Everything, 2, CancellationToken.None);

        Assert.Equal([23, 16], page.Entries.Select(entry => entry.Week.Day));
        Assert.Equal(3, page.Total);
    }

    private static FeedbackEntry Entry(FeedbackDesk desk) => new(FeedbackId.New(), Guid.NewGuid(), FeedbackKind.NotHelpful, desk, new DateOnly(2026, 11, 23));

    private Task<FeedbackPage> ListAsync(params FeedbackDesk[] desks) => Store.ListAsync(desks.ToHashSet(), Everything, 99, CancellationToken.None);

    private Task<FeedbackHandling> HandleAsync(FeedbackEntry entry, string note, FeedbackDesk desk) =>
        Store.HandleAsync(entry, FeedbackState.Done, note, new HashSet<FeedbackDesk> { desk }, CancellationToken.None);
}
