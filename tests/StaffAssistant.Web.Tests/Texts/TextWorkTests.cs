using StaffAssistant.Web.Features.Texts;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class TextWorkTests
{
    private readonly TextWork _work = new();
    private readonly List<string> _told = [];

    [Fact]
    public async Task A_work_that_is_overtaken_is_over_before_the_next_begins_and_has_no_say()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = RunAsync("slow", first);
        var quick = RunAsync("quick", second);
        second.SetResult();

        // It does not look at its end, as work that waits for a browser may.
        Assert.Equal(["slow shown", "slow begun", "quick shown"], _told);
        Assert.True(_work.IsWorking);
        first.SetResult();

        Assert.Null(await slow);
        Assert.Equal(TextsEnd.Done, await quick);
        Assert.Equal(["slow shown", "slow begun", "quick shown", "slow done", "quick begun", "quick done"], _told);
        Assert.Equal((false, TextsEnd.Done), (_work.IsWorking, _work.End));
    }

    [Fact]
    public async Task A_work_in_the_middle_is_never_begun()
    {
        var (first, last) = (new TaskCompletionSource(), new TaskCompletionSource());
        var one = RunAsync("one", first);
        var two = RunAsync("two", new TaskCompletionSource());
        var three = RunAsync("three", last);
        first.SetResult();
        last.SetResult();

        Assert.Equal([null, null, TextsEnd.Done], await Task.WhenAll(one, two, three));
        Assert.DoesNotContain("two begun", _told);
    }

    [Fact]
    public async Task A_work_that_fails_after_it_was_overtaken_changes_nothing_on_the_page()
    {
        var first = new TaskCompletionSource();
        var slow = RunAsync("slow", first);
        var quick = RunAsync("quick", Done());
        first.SetException(new InvalidOperationException());

        Assert.Null(await slow);
        Assert.Equal(TextsEnd.Done, await quick);
        Assert.Equal(TextsEnd.Done, _work.End);
        Assert.Contains("slow failed", _told);
    }

    [Fact]
    public async Task Who_stops_it_hears_that_it_was_stopped_and_may_begin_again()
    {
        var running = _work.RunAsync(() => { }, async cancellationToken =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return true;
        }, _ => { });
        _work.Stop();

        Assert.Equal(TextsEnd.Stopped, await running);
        Assert.Equal((false, TextsEnd.Stopped), (_work.IsWorking, _work.End));
        Assert.Equal(TextsEnd.Done, await RunAsync("again", Done()));
    }

    [Fact]
    public async Task Who_leaves_waits_until_nothing_can_write_on_the_page_any_more()
    {
        var first = new TaskCompletionSource();
        var slow = RunAsync("slow", first);
        var left = _work.LeaveAsync();
        Assert.False(left.IsCompleted);
        first.SetResult();

        await left;
        Assert.Contains("slow done", _told);
        await slow;
        await _work.LeaveAsync();
        Assert.Equal((false, TextsEnd.None), (_work.IsWorking, _work.End));
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private Task<TextsEnd?> RunAsync(string name, TaskCompletionSource until) => _work.RunAsync(() => _told.Add($"{name} shown"), async _ =>
    {
        _told.Add($"{name} begun");
        await until.Task;
        _told.Add($"{name} done");
        return true;
    }, _ => _told.Add($"{name} failed"));
}
