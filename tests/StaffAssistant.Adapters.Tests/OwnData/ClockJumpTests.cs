using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Adapters.Tests.Usage;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.OwnData;

/// <summary>F20 over every store that deletes by age: a clock that jumps deletes nothing anywhere, and all goes on everywhere once an administrator says that it is right.</summary>
public sealed class ClockJumpTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly PersonKey Jana = new("tenant/jana");
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly JumpyClock _clock = new(Start);
    private TestStore _store = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IReadOnlyList<IRetainedData> Stores => [.. _store.Get<IEnumerable<IRetainedData>>()];

    public async ValueTask InitializeAsync()
    {
        await OpenAsync();
        foreach (var kind in Enum.GetValues<RetainedKind>())
            await FillAsync(kind);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _data.Dispose();
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(12, true)]
    [InlineData(-1, false)]
    [InlineData(-12, true)]
    public async Task A_jump_of_years_deletes_nothing_in_any_store_until_somebody_says_that_the_clock_is_right(int years, bool isRestarted)
    {
        Assert.Null((await LookAsync()).Doubt);
        var kept = await OldestAsync();
        Assert.DoesNotContain(kept, store => store.Value is null);

        _clock.Ahead += TimeSpan.FromDays(366 * years);
        if (isRestarted)
            await OpenAsync();
        Assert.NotNull((await LookAsync()).Doubt);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.NotNull((await LookAsync()).Doubt);
        Assert.Equal(kept, await OldestAsync());

        // A clock that went back is set right first. Then deleting goes on, and what has become too old by then goes in each store.
        _clock.Ahead = years > 0 ? _clock.Ahead : TimeSpan.Zero;
        await _store.Get<RetentionSweep>().BelieveAsync(Cancel);
        Assert.Equal(kept, await OldestAsync());
        _clock.Advance(TimeSpan.FromDays(380));
        Assert.Equal(ClockDoubt.LongPause, (await LookAsync()).Doubt);
        Assert.Equal(kept, await OldestAsync());
        await _store.Get<RetentionSweep>().BelieveAsync(Cancel);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Null((await LookAsync()).Doubt);
        var left = await OldestAsync();
        Assert.All(kept.Keys, kind => Assert.True(left[kind] is null || left[kind] > kept[kind], $"{kind} is as old as before."));
    }

    private async Task OpenAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        _store = await TestStore.OpenAsync(_data.Path, services => services.AddSingleton<TimeProvider>(_clock));
        await _store.Get<IOwnHouse>().OpenAsync(Cancel);
    }

    private Task<RetentionRecord> LookAsync() => _store.Get<RetentionSweep>().LookAsync(Cancel);

    private async Task<Dictionary<RetainedKind, DateTimeOffset?>> OldestAsync()
    {
        var oldest = new Dictionary<RetainedKind, DateTimeOffset?>();
        foreach (var store in Stores)
            oldest.Add(store.Kind, await store.FindOldestAsync(Cancel));
        return oldest;
    }

    /// <summary>A new kind gets a line here: one entry of it, made now.</summary>
    private async Task FillAsync(RetainedKind kind)
    {
        switch (kind)
        {
            case RetainedKind.Feedback:
                var entry = new FeedbackEntry(FeedbackId.New(), Guid.NewGuid(), FeedbackKind.Gap, FeedbackDesk.Of(new CollectionName("Personal")), BerlinCalendar.DateOf(Start).AddDays(-2)) { Question = "Wie hoch?" };
                await _store.Get<IFeedbackStore>().AddAsync([entry], Cancel);
                break;
            case RetainedKind.Audit:
                await _store.Get<IAuditStore>().AppendAsync(new AuditEvent(AuditAction.Exported, new AuditActor(Jana.Value)), Start, Cancel);
                break;
            case RetainedKind.Conversations:
                await _store.Get<IConversationStore>().AddAsync(Jana, ConversationId.New(), new Turn(new TurnId(Guid.NewGuid()), Start, "Wie hoch?", BerlinCalendar.DateOf(Start)), Cancel);
                break;
            case RetainedKind.Briefing:
                await _store.Get<IBriefingStore>().ConfirmAsync(Jana, new BriefingConfirmation("1", Start), Cancel);
                break;
            case RetainedKind.Drafts:
                await _store.Get<IDraftStore>().SaveAsync(Jana, new Draft(DraftId.New(), new DocumentId(Guid.NewGuid()), new VersionId(Guid.NewGuid()), "Vermerk") { CreatedAt = Start, ChangedAt = Start }, Cancel);
                break;
            case RetainedKind.PersonalDocuments:
                var document = A.Document("Plan").In("own").ImportedAt(Start.ToString("O")).Saying("Das Projekt beginnt.").Build();
                await (await _store.Get<IOwnHouse>().OpenAsync(Cancel)).Catalog.SaveAsync(document, Cancel);
                break;
            default:
                throw new InvalidOperationException($"{kind} needs an entry here.");
        }
    }
}
