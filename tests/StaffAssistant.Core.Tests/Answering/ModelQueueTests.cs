using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

/// <summary>F12: when the model serves as many as it can, others wait in line and know their position.</summary>
public sealed class ModelQueueTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task F12_who_waits_is_told_the_position_and_moves_up()
    {
        var queue = QueueOf(1);
        await using var first = queue.EnterAsync(new PersonKey("a"), CancellationToken.None).GetAsyncEnumerator();
        await using var second = queue.EnterAsync(new PersonKey("b"), CancellationToken.None).GetAsyncEnumerator();
        await using var third = queue.EnterAsync(new PersonKey("c"), CancellationToken.None).GetAsyncEnumerator();

        Assert.Equal(0, await NextAsync(first));
        Assert.Equal(1, await NextAsync(second));
        Assert.Equal(2, await NextAsync(third));
        queue.Leave(new PersonKey("a"));
        Assert.Equal(0, await NextAsync(second));
        Assert.Equal(1, await NextAsync(third));
        queue.Leave(new PersonKey("b"));

        Assert.Equal(0, await NextAsync(third));
        Assert.False(await third.MoveNextAsync());
    }

    [Fact]
    public async Task F12_whoever_waits_too_long_leaves_the_line_without_a_place()
    {
        var queue = QueueOf(1);
        await using var first = queue.EnterAsync(new PersonKey("a"), CancellationToken.None).GetAsyncEnumerator();
        await using var second = queue.EnterAsync(new PersonKey("b"), CancellationToken.None).GetAsyncEnumerator();
        await NextAsync(first);
        Assert.Equal(1, await NextAsync(second));

        var rest = second.MoveNextAsync().AsTask();
        while (!rest.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.False(await rest);
        queue.Leave(new PersonKey("a"));
        await using var next = queue.EnterAsync(new PersonKey("c"), CancellationToken.None).GetAsyncEnumerator();
        Assert.Equal(0, await NextAsync(next));
    }

    [Fact]
    public async Task One_who_gives_up_waiting_is_passed_over()
    {
        var queue = QueueOf(1);
        using var stop = new CancellationTokenSource();
        await using var first = queue.EnterAsync(new PersonKey("a"), CancellationToken.None).GetAsyncEnumerator();
        await NextAsync(first);
        var second = queue.EnterAsync(new PersonKey("b"), stop.Token).GetAsyncEnumerator();
        await NextAsync(second);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await NextAsync(second));
        queue.Leave(new PersonKey("a"));

        await using var third = queue.EnterAsync(new PersonKey("c"), CancellationToken.None).GetAsyncEnumerator();
        Assert.Equal(0, await NextAsync(third));
    }

    private ModelQueue QueueOf(int places) => new(Options.Create(new ModelOptions { CallsAtOnce = places }), _clock);

    // Time passes while somebody waits: positions are looked at once a second.
    private async Task<int> NextAsync(IAsyncEnumerator<int> positions)
    {
        var next = positions.MoveNextAsync().AsTask();
        while (!next.IsCompleted)
        {
            await Task.Delay(1);
            if (!next.IsCompleted)
                _clock.Advance(TimeSpan.FromMilliseconds(300));
        }

        Assert.True(await next);
        return positions.Current;
    }
}
