using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Usage;

/// <summary>Counting on the real store, from the first use to the destroyed key.</summary>
public sealed class UsageKeeperTests : IAsyncDisposable
{
    private static readonly IsoWeek Week = new(2026, 48);
    private static readonly UsedDocument Travel = new("1", "Reisekosten (DA 3.2)", "Personal", "Dienstanweisung");
    private static readonly UsageEvent Question = new UsageEvent.Question(QuestionOutcome.Proven, ByModel: false, TimeSpan.FromMilliseconds(250), Travel);
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly CountyUnits _units = new(new Unit("50", "Sozialamt", null, IsStaffed: false), new Unit("50.1", "Grundsicherung", "50"), new Unit("50.2", "Hilfe", "50"));
    // Monday, 23.11.2026, 09:00 in Berlin.
    private readonly JumpyClock _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private TestStore _store;

    public UsageKeeperTests() => _store = Open();

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task Before_the_approval_nothing_is_counted_and_nothing_is_kept()
    {
        Ask("50.1", 6);
        await RunAsync();
        await ApproveAsync();
        await EndOfWeekAsync();

        Assert.Empty(await PublishedAsync());
        Assert.False(Directory.Exists(_store.Get<DataDirectory>().Usage));
    }

    [Fact]
    public async Task A_closed_week_is_published_and_its_key_and_hashes_are_gone()
    {
        await ApproveAsync();
        Ask("50.1", 6, times: 3);
        await RunAsync();
        Assert.Equal(["2026-Q4.counting", "2026-Q4.key", "2026-W48.counting", "2026-W48.key"], Files());
        Ask("50.2", 5);
        await EndOfWeekAsync();

        var week = Assert.Single(await PublishedAsync());
        Assert.Equal(["50.1:18", "50.2:5"], week.Groups.Select(Said));
        Assert.Equal(["2026-Q4.counting", "2026-Q4.key"], Files());
    }

    [Fact]
    public async Task Who_only_writes_or_lets_a_model_work_lifts_no_group_over_the_threshold()
    {
        await ApproveAsync();
        Ask("50.1", 5);
        Ask("50.2", 4);
        Use("50.2", new UsageEvent.Draft(new UsedDocument("2", "Vorlage Vermerk (V 10-1)", "Organisation", "Vorlage")));
        Use("50.2", new UsageEvent.ModelWork(3));
        await RunAsync();
        await RestartAsync();
        await EndOfWeekAsync();

        var group = Assert.Single(Assert.Single(await PublishedAsync()).Groups);
        Assert.Equal((9L, 3L, 0L), (group.Counters.Questions, group.Counters.ModelWork, group.Counters.Drafts));
    }

    [Fact]
    public async Task Templates_are_published_with_their_block_apart_from_documents()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        for (var person = 0; person < 5; person++)
            Use("50.2", new UsageEvent.Draft(new UsedDocument("2", "Vorlage Vermerk (V 10-1)", "Organisation", "Vorlage")), person);
        await RunAsync();
        await RestartAsync();
        _clock.Advance(CountingPeriod.Of(Week.Block).End + TimeSpan.FromHours(2) - _clock.GetUtcNow());
        await SteadyAsync();

        var block = Assert.Single(await _store.Get<IReportStore>().GetBlocksAsync([Week.Block], TestContext.Current.CancellationToken));
        Assert.Equal([("Reisekosten (DA 3.2)", 6L, TopicUse.Answer), ("Vorlage Vermerk (V 10-1)", 5L, TopicUse.Draft)], block.Topics.Select(topic => (topic.Title, topic.Uses, topic.Use)));
    }

    [Fact]
    public async Task A_week_stays_open_until_it_is_over()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        _clock.Advance(TimeSpan.FromDays(6.6));
        await RunAsync();

        Assert.Empty(await PublishedAsync());
    }

    [Fact]
    public async Task A_restart_counts_on_and_nobody_twice()
    {
        await ApproveAsync();
        Ask("50.1", 4);
        await RunAsync();
        await RestartAsync();
        Ask("50.1", 4);
        Ask("50.2", 5);
        await EndOfWeekAsync();

        // Four persons, who asked before and after: the unit stays too small.
        Assert.Equal(["50.1+50.2:13"], Assert.Single(await PublishedAsync()).Groups.Select(Said));
    }

    [Fact]
    public async Task A_restart_between_publishing_and_destroying_publishes_nothing_twice()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await RunAsync();
        var kept = Files().ToDictionary(file => file, file => File.ReadAllBytes(Path.Combine(_store.Get<DataDirectory>().Usage, file)));
        await EndOfWeekAsync();
        foreach (var (file, bytes) in kept)
            await File.WriteAllBytesAsync(Path.Combine(_store.Get<DataDirectory>().Usage, file), bytes, TestContext.Current.CancellationToken);
        await RestartAsync();
        await RunAsync();
        await SteadyAsync();

        Assert.Equal(["50.1+50.2:6"], Assert.Single(await PublishedAsync()).Groups.Select(Said));
        Assert.DoesNotContain(Files(), file => file.StartsWith("2026-W48", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_use_that_comes_after_its_week_was_closed_is_not_counted()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await EndOfWeekAsync();
        _clock.Ahead = -TimeSpan.FromDays(2);
        Ask("50.1", 1, first: 90);
        await RunAsync();
        _clock.Ahead = TimeSpan.Zero;
        await SteadyAsync();

        Assert.Equal(["50.1+50.2:6"], Assert.Single(await PublishedAsync()).Groups.Select(Said));
    }

    [Fact]
    public async Task A_week_without_enough_persons_is_closed_too_and_never_opened_again()
    {
        await ApproveAsync();
        Ask("50.1", 4);
        await EndOfWeekAsync();
        Assert.Empty(Assert.Single(await PublishedAsync()).Groups);
        _clock.Ahead = -TimeSpan.FromDays(2);
        Ask("50.1", 6);
        await RunAsync();

        Assert.DoesNotContain(Files(), file => file.StartsWith("2026-W48", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clock_that_jumps_ahead_closes_nothing()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await RunAsync();
        _clock.Ahead = TimeSpan.FromDays(30);
        await RunAsync();
        Assert.Empty(await PublishedAsync());
        _clock.Ahead = TimeSpan.Zero;
        await RunAsync();
        Ask("50.1", 6);
        await SteadyAsync();
        Assert.Empty(await PublishedAsync());
        await EndOfWeekAsync();

        Assert.Equal(["50.1+50.2:12"], Assert.Single(await PublishedAsync()).Groups.Select(Said));
    }

    [Fact]
    public async Task A_clock_that_stays_where_it_jumped_closes_after_an_hour()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await RunAsync();
        _clock.Ahead = TimeSpan.FromDays(8);
        await RunAsync();
        await SteadyAsync();

        Assert.Single(await PublishedAsync());
    }

    [Fact]
    public async Task What_was_opened_while_the_clock_was_ahead_is_destroyed()
    {
        await ApproveAsync();
        await RunAsync();
        _clock.Ahead = TimeSpan.FromDays(400);
        Ask("50.1", 6);
        await RunAsync();
        Assert.NotEmpty(Files());
        _clock.Ahead = TimeSpan.Zero;
        await RunAsync();
        await SteadyAsync();

        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_process_that_wakes_with_an_earlier_clock_closes_nothing_for_an_hour()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await RunAsync();
        _clock.Advance(TimeSpan.FromDays(7));
        _clock.Ahead = TimeSpan.FromDays(3);
        await RestartAsync();
        await RunAsync();
        Assert.Empty(await PublishedAsync());
        await SteadyAsync();

        Assert.Single(await PublishedAsync());
    }

    [Fact]
    public async Task A_lost_key_destroys_what_was_counted_with_it()
    {
        await ApproveAsync();
        Ask("50.1", 4);
        await RunAsync();
        await _store.DisposeAsync();
        File.Delete(Path.Combine(_data.Path, "usage", "2026-W48.key"));
        _store = Open();
        Ask("50.1", 4);
        await EndOfWeekAsync();

        // Counted on with a new key, the four would have been eight.
        Assert.Empty(Assert.Single(await PublishedAsync()).Groups);
    }

    [Fact]
    public async Task A_withdrawn_approval_destroys_what_runs()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await RunAsync();
        await _store.Get<IReportStore>().RecordApprovalAsync(null, TestContext.Current.CancellationToken);
        await RunAsync();

        Assert.Empty(Files());
        Assert.Null(await _store.Get<IReportStore>().FindApprovalAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_unit_that_was_renamed_during_the_week_keeps_its_counts()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await RunAsync();
        _units.Tree = new UnitTree([new Unit("51", "Amt für Soziales", null, IsStaffed: false), new Unit("51.1", "Grundsicherung", "51")]);
        Ask("51.1", 6);
        await EndOfWeekAsync();

        var week = Assert.Single(await PublishedAsync());
        Assert.Equal(["50.1:6", "51.1:6"], week.Groups.Select(Said));
    }

    [Fact]
    public async Task Topics_are_published_when_the_block_is_over_and_not_before()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await EndOfWeekAsync();
        Assert.Empty(await _store.Get<IReportStore>().GetBlocksAsync([Week.Block], TestContext.Current.CancellationToken));
        for (var day = 0; day < 40; day++)
        {
            _clock.Advance(TimeSpan.FromDays(1));
            await RunAsync();
        }

        var block = Assert.Single(await _store.Get<IReportStore>().GetBlocksAsync([Week.Block], TestContext.Current.CancellationToken));
        Assert.Equal([("Reisekosten (DA 3.2)", 6)], block.Topics.Select(topic => (topic.Title, topic.Uses)));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Nothing_that_is_kept_names_a_person()
    {
        await ApproveAsync();
        Ask("50.1", 6);
        await EndOfWeekAsync();
        Ask("50.1", 6);
        await RunAsync();
        await _store.DisposeAsync();
        SqliteConnection.ClearAllPools();

        Assert.All(Directory.EnumerateFiles(_data.Path, "*", SearchOption.AllDirectories), file =>
            Assert.DoesNotContain("person-", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
        _store = Open();
    }

    private static string Said(PublishedGroup group) => $"{string.Join('+', group.Units)}:{group.Counters.Questions}";

    private void Ask(string unit, int persons, int times = 1, int first = 0)
    {
        for (var person = first; person < first + persons; person++)
        {
            for (var time = 0; time < times; time++)
                _store.Get<UsageCounting>().Count($"person-{unit}-{person}", unit, Question);
        }
    }

    private void Use(string unit, UsageEvent usage, int person = 9) => _store.Get<UsageCounting>().Count($"person-{unit}-{person}", unit, usage);

    private Task ApproveAsync() =>
        _store.Get<IReportStore>().RecordApprovalAsync(new Approval("Personalrat", new DateOnly(2026, 8, 12), "Dienstvereinbarung 4.1"), TestContext.Current.CancellationToken);

    private Task RunAsync() => _store.Get<UsageKeeper>().RunAsync(TestContext.Current.CancellationToken);

    private async Task EndOfWeekAsync()
    {
        await RunAsync();
        _clock.Advance(CountingPeriod.Of(Week).End + TimeSpan.FromHours(2) - _clock.GetUtcNow());
        await RunAsync();
    }

    private async Task SteadyAsync()
    {
        for (var minute = 0; minute < 70; minute += 5)
        {
            _clock.Advance(TimeSpan.FromMinutes(5));
            await RunAsync();
        }
    }

    private async Task RestartAsync()
    {
        await _store.DisposeAsync();
        _store = Open();
    }

    private TestStore Open() => TestStore.Prepare(_data.Path, services =>
    {
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton<IUnitSource>(_units);
        services.AddUsageCounting();
    });

    private IReadOnlyList<string> Files() => Directory.Exists(Path.Combine(_data.Path, "usage"))
        ? [.. Directory.EnumerateFiles(Path.Combine(_data.Path, "usage")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [];

    private Task<IReadOnlyList<PublishedWeek>> PublishedAsync() => _store.Get<IReportStore>().GetWeeksAsync([Week], TestContext.Current.CancellationToken);
}
