using StaffAssistant.Core.Limits;
using Xunit;

namespace StaffAssistant.Core.Tests.Limits;

public sealed class FairQueueTests
{
    [Fact]
    public async Task Whoever_asks_once_is_next_however_many_questions_another_has_in_line()
    {
        var queue = new FairQueue(1);
        await queue.EnterAsync("flood", CancellationToken.None);
        var flood = Enumerable.Range(0, 200).Select(_ => queue.EnterAsync("flood", CancellationToken.None)).ToList();
        var other = queue.EnterAsync("other", CancellationToken.None);
        Assert.Equal((0, false), (flood.Count(entry => entry.IsCompleted), other.IsCompleted));

        queue.Leave("flood");
        await Task.WhenAny(flood);
        Assert.Equal((1, false), (flood.Count(entry => entry.IsCompleted), other.IsCompleted));
        queue.Leave("flood");

        await other;
        Assert.Equal(1, flood.Count(entry => entry.IsCompleted));
    }

    [Fact]
    public async Task One_person_never_holds_the_last_place()
    {
        var queue = new FairQueue(4);
        var flood = Enumerable.Range(0, 100).Select(_ => queue.EnterAsync("flood", CancellationToken.None)).ToList();

        Assert.Equal(3, flood.Count(entry => entry.IsCompleted));
        await queue.EnterAsync("other", CancellationToken.None);
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_line_and_takes_no_place()
    {
        using var giveUp = new CancellationTokenSource();
        var queue = new FairQueue(1);
        await queue.EnterAsync("a", CancellationToken.None);
        var waiting = queue.EnterAsync("b", giveUp.Token);
        var next = queue.EnterAsync("c", CancellationToken.None);

        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        queue.Leave("a");

        await next;
        queue.Leave("c");
        Assert.Equal(0, queue.Persons);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Everybody_is_served_never_too_many_at_once_and_nobody_is_remembered(int places)
    {
        var queue = new FairQueue(places);
        var (inside, most, served) = (0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async number =>
        {
            await Task.Yield();
            using var giveUp = new CancellationTokenSource();
            if (number % 7 == 0)
                giveUp.CancelAfter(TimeSpan.FromMilliseconds(number % 5));
            try
            {
                await queue.EnterAsync($"person {number % 13}", giveUp.Token);
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref served);
                return;
            }
            var now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            Interlocked.Increment(ref served);
            queue.Leave($"person {number % 13}");
        }));

        Assert.Equal(2_000, served);
        Assert.InRange(most, 1, places);
        Assert.Equal(0, queue.Persons);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, value, seen);
    }
}
