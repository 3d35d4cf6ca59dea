using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Retention;

/// <summary>F20: a clock that jumps deletes nothing.</summary>
public sealed class RetentionSweepTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 28, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryDirectory _folder = A.DataDirectory();
    private readonly RecordedDeletions _store = new();
    private SettableClock _clock = new(Start);
    private RetentionSweep _sweep;

    public RetentionSweepTests() => _sweep = Started();

    public void Dispose()
    {
        _sweep.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_first_look_of_all_deletes_nothing()
    {
        var record = await LookAsync();

        Assert.Empty(_store.Moments);
        Assert.Equal(Start, record.LastLook);
    }

    [Fact]
    public async Task Each_later_look_deletes_what_came_before_the_period()
    {
        await LookAsync();
        _clock.Advance(TimeSpan.FromHours(1));

        var record = await LookAsync();

        Assert.Equal(Start.AddHours(1).AddDays(-365), Assert.Single(_store.Moments));
        Assert.Equal(RecordedDeletions.Each, record.Deleted[RetainedKind.Feedback]);
    }

    [Fact]
    public async Task Two_hundred_days_with_a_change_to_summer_time_and_back_raise_no_doubt()
    {
        await LookAsync();
        for (var day = 0; day < 200; day++)
        {
            _clock.Advance(TimeSpan.FromDays(1));
            Assert.Null((await LookAsync()).Doubt);
        }

        Assert.Equal(200, _store.Moments.Count);
    }

    [Theory]
    [InlineData(24, ClockDoubt.LeaptAhead)]
    [InlineData(24 * 366, ClockDoubt.LeaptAhead)]
    [InlineData(-24, ClockDoubt.WentBack)]
    [InlineData(-24 * 366, ClockDoubt.WentBack)]
    public async Task A_clock_that_jumps_while_the_program_runs_deletes_nothing_until_somebody_says_that_it_is_right(int hours, ClockDoubt doubt)
    {
        await LookAsync();
        Jump(TimeSpan.FromHours(hours));

        Assert.Equal(doubt, (await LookAsync()).Doubt);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(doubt, (await LookAsync()).Doubt);
        Assert.Empty(_store.Moments);

        Assert.Null((await _sweep.BelieveAsync(CancellationToken.None)).Doubt);
        Assert.Empty(_store.Moments);
        _clock.Advance(TimeSpan.FromHours(1));
        await LookAsync();
        Assert.Single(_store.Moments);
    }

    [Fact]
    public async Task A_doubt_outlives_a_restart()
    {
        await LookAsync();
        Jump(TimeSpan.FromDays(400));
        await LookAsync();
        Restart(TimeSpan.FromMinutes(5));

        Assert.Equal(ClockDoubt.LeaptAhead, (await LookAsync()).Doubt);
        Assert.Empty(_store.Moments);
    }

    [Theory]
    [InlineData(13, null)]
    [InlineData(15, ClockDoubt.LongPause)]
    [InlineData(-1, ClockDoubt.WentBack)]
    public async Task After_a_restart_the_clock_is_held_against_the_last_look(int days, ClockDoubt? doubt)
    {
        await LookAsync();
        Restart(TimeSpan.FromDays(days));

        Assert.Equal(doubt, (await LookAsync()).Doubt);
        Assert.Equal(doubt is null ? 1 : 0, _store.Moments.Count);
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_counts_as_the_first_look()
    {
        await LookAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "retention.json"), "{", CancellationToken.None);
        _clock.Advance(TimeSpan.FromHours(1));

        await LookAsync();

        Assert.Empty(_store.Moments);
    }

    private Task<RetentionRecord> LookAsync() => _sweep.LookAsync(CancellationToken.None);

    /// <summary>The clock shows another time, and no time passed.</summary>
    private void Jump(TimeSpan by) => _clock.Set(by);

    private void Restart(TimeSpan later)
    {
        _sweep.Dispose();
        _clock = new SettableClock(_clock.GetUtcNow() + later);
        _sweep = Started();
    }

    private RetentionSweep Started() => new(
        [_store],
        new RetentionJournal(new DataDirectory(Options.Create(new StorageOptions { DataDirectory = _folder.Path }))),
        Options.Create(new RetentionOptions()),
        _clock,
        NullLogger<RetentionSweep>.Instance);

    /// <summary>What it shows can be set without time passing.</summary>
    private sealed class SettableClock(DateTimeOffset shown) : TimeProvider
    {
        private DateTimeOffset _shown = shown;
        private TimeSpan _passed;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _shown;

        public override long GetTimestamp() => _passed.Ticks;

        public void Advance(TimeSpan time) => (_shown, _passed) = (_shown + time, _passed + time);

        public void Set(TimeSpan by) => _shown += by;
    }

    private sealed class RecordedDeletions : IRetainedData
    {
        public const int Each = 3;

        public List<DateTimeOffset> Moments { get; } = [];

        public RetainedKind Kind => RetainedKind.Feedback;

        public Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

        public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
        {
            Moments.Add(moment);
            return Task.FromResult(Each);
        }
    }
}
