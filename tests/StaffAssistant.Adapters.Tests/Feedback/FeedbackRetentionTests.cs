using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Feedback;

public sealed class FeedbackRetentionTests
{
    private static readonly FeedbackDesk Personal = FeedbackDesk.Of(new CollectionName("Personal"));

    [Fact]
    public async Task An_entry_goes_when_its_whole_week_is_older_than_the_moment()
    {
        await using var store = await TestStore.OpenAsync();
        DateOnly[] mondays = [new(2025, 11, 10), new(2025, 11, 17), new(2025, 11, 24)];
        await store.Get<IFeedbackStore>().AddAsync([.. mondays.Select(monday => new FeedbackEntry(FeedbackId.New(), Guid.NewGuid(), FeedbackKind.Gap, Personal, monday) { Question = "Wie hoch?" })], CancellationToken.None);

        // Sunday, 23 November: the week of the 17th is not over yet in Berlin.
        Assert.Equal(1, await Retention(store).DeleteBeforeAsync(new DateTimeOffset(2025, 11, 23, 22, 59, 0, TimeSpan.Zero), CancellationToken.None));
        Assert.Equal([mondays[2], mondays[1]], await WeeksAsync(store));

        // An hour later it is Monday there.
        Assert.Equal(1, await Retention(store).DeleteBeforeAsync(new DateTimeOffset(2025, 11, 23, 23, 0, 0, TimeSpan.Zero), CancellationToken.None));
        Assert.Equal([mondays[2]], await WeeksAsync(store));
    }

    private static IRetainedData Retention(TestStore store) => store.Get<IEnumerable<IRetainedData>>().Single(data => data.Kind == RetainedKind.Feedback);

    private static async Task<IEnumerable<DateOnly>> WeeksAsync(TestStore store) =>
        (await store.Get<IFeedbackStore>().ListAsync(new HashSet<FeedbackDesk> { Personal }, new FeedbackFilter(null, null, null), 10, CancellationToken.None)).Entries.Select(entry => entry.Week);
}
