using System.Net;
using System.Net.Sockets;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Conversations.FollowUps;
using StaffAssistant.Testing.Models;
using Xunit;
using static StaffAssistant.Testing.Models.ModelBehaviours;

namespace StaffAssistant.Adapters.Tests.Models;

/// <summary>R55, F10 to F16: however the endpoint fails, the answer is the quotes, with the reason, and nothing is thrown.</summary>
public sealed class ModelFailureTests
{
    private const string Sentence = $"{ModelHouse.First} [1] <<{ModelHouse.First}>>\n";

    public static TheoryData<string, FallBackReason> Failures => new()
    {
        { "silent", FallBackReason.TooSlow },
        { "silent after words", FallBackReason.TooSlow },
        { "401", FallBackReason.Refused },
        { "403", FallBackReason.Refused },
        { "404", FallBackReason.Refused },
        { "429", FallBackReason.Busy },
        { "503", FallBackReason.Busy },
        { "500", FallBackReason.Faulty },
        { "400", FallBackReason.Faulty },
        { "redirect", FallBackReason.NotReachable },
        { "page", FallBackReason.Unreadable },
        { "half json", FallBackReason.Unreadable },
        { "wrong types", FallBackReason.Unreadable },
        { "broken letters", FallBackReason.Unreadable },
        { "empty choices", FallBackReason.Unreadable },
        { "only done", FallBackReason.Unreadable },
        { "no http", FallBackReason.NotReachable },
        { "closes at once", FallBackReason.NotReachable },
        { "endless words", FallBackReason.TooLong },
        { "endless event", FallBackReason.TooLong },
        { "breaks off", FallBackReason.BrokenOff },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task R55_F10_F14_a_failing_endpoint_ends_in_quotes_with_a_notice(string failure, FallBackReason expected)
    {
        await using var server = new ModelServer(BehaviourOf(failure));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint, options => options.FirstWordWithin = options.TimeLimit = TimeSpan.FromSeconds(3));

        var view = await house.AskAsync();

        Assert.Equal(AnswerKind.Answer, view.Completed!.Kind);
        Assert.Equal(expected, view.FellBack?.Reason);
        Assert.Null(view.Completed.WordedBy);
        Assert.Contains(view.Statements, statement => statement.Text == ModelHouse.First);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/v1")]
    [InlineData("https://127.0.0.1:{0}/v1")]
    [InlineData("https://no-such-host.invalid/v1")]
    public async Task F11_an_endpoint_that_is_down_unknown_or_not_trusted_ends_in_quotes(string endpoint)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var house = await ModelHouse.OpenAsync(string.Format(endpoint, port));

        var view = await house.AskAsync();

        Assert.Equal(FallBackReason.NotReachable, view.FellBack?.Reason);
        Assert.NotEmpty(view.Statements);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(29)]
    [InlineData(33)]
    public async Task F15_what_was_proven_before_the_stream_broke_stays_and_is_marked(int after)
    {
        await using var server = new ModelServer(BreaksOff(Sentence + Sentence.Replace(ModelHouse.First, ModelHouse.Second), after));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        var view = await house.AskAsync();

        Assert.Equal(FallBackReason.BrokenOff, view.FellBack?.Reason);
        Assert.Equal(1, view.Statements.Count(statement => statement.Text == ModelHouse.First));
    }

    [Fact]
    public async Task F12_the_time_that_a_busy_endpoint_asks_for_is_honoured_by_all()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        await using var server = new ModelServer(Refuses(429, "Retry-After: 40\r\n"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint, clock: clock);

        var views = new List<AnswerView>();
        for (var asker = 0; asker < 50; asker++)
            views.Add(await house.AskAsync());

        Assert.Single(server.Calls);
        Assert.Equal((FallBackReason.Busy, TimeSpan.FromSeconds(40)), (views[0].FellBack!.Reason, views[0].FellBack!.RetryAfter));
        Assert.All(views.Skip(1), view => Assert.Equal((FallBackReason.Paused, TimeSpan.FromSeconds(40)), (view.FellBack!.Reason, view.FellBack.RetryAfter!.Value)));

        server.Behaviour = Says(Sentence);
        clock.Advance(TimeSpan.FromSeconds(41));
        Assert.Null((await house.AskAsync()).FellBack);
    }

    [Fact]
    public async Task F11_after_three_failures_the_endpoint_is_left_alone_and_one_question_tries_again()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        await using var server = new ModelServer(Refuses(500));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint, clock: clock);

        for (var turn = 0; turn < 10; turn++)
            await house.AskAsync();
        Assert.Equal(3, server.Calls.Count);

        clock.Advance(TimeSpan.FromSeconds(31));
        await house.AskAsync();
        await house.AskAsync();
        Assert.Equal(4, server.Calls.Count);
    }

    [Fact]
    public async Task F11_wording_a_follow_up_leaves_a_failing_endpoint_alone_as_answers_do()
    {
        await using var server = new ModelServer(Refuses(500));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        for (var turn = 0; turn < 10; turn++)
        {
            var worded = await house.Get<FollowUpWording>().WordAsync("Und im Ausland?", ModelHouse.Question, "Wie hoch ist das Tagegeld im Ausland?", null, TestContext.Current.CancellationToken);
            Assert.Equal("Wie hoch ist das Tagegeld im Ausland?", worded.Question);
        }

        Assert.Equal(3, server.Calls.Count);
        Assert.Equal(FallBackReason.Paused, (await house.AskAsync()).FellBack?.Reason);
    }

    [Fact]
    public async Task F16_a_refused_key_is_shown_to_nobody()
    {
        await using var server = new ModelServer(Refuses(401));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        var view = await house.AskAsync();

        Assert.Contains(ModelHouse.Key, server.Calls.Single().Head, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelHouse.Key, view.ToString() + view.FellBack, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_askers_own_stop_is_a_cancellation()
    {
        await using var server = new ModelServer(IsSilent);
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);
        using var stop = new CancellationTokenSource();
        var answer = house.AskAsync(cancellationToken: stop.Token);
        while (server.Calls.IsEmpty)
            await Task.Delay(10, TestContext.Current.CancellationToken);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    private static ModelBehaviour BehaviourOf(string failure) => failure switch
    {
        "silent" => IsSilent,
        "silent after words" => FallsSilentAfter("Bei eintägigen"),
        "redirect" => Raw("HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.1:1/v1/chat/completions\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
        "page" => Raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><script>alert(1)</script>"),
        "half json" => Streams("data: {\"choices\":[{\"delta\":{\"con\n\n"),
        "wrong types" => Streams("data: {\"choices\":{\"delta\":7}}\n\ndata: [[[]]]\n\ndata: [DONE]\n\n"),
        "broken letters" => Streams("data: \u0000\u0001{{{\n\n: comment\n\ndata: nonsense\n\n"),
        "empty choices" => Streams("data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[]}\n\ndata: [DONE]\n\n"),
        "only done" => Streams("data: [DONE]\r\n\r\ndata: [DONE]\r\n\r\n"),
        "no http" => Raw("220 smtp ready\r\n"),
        "closes at once" => Raw(string.Empty),
        "endless words" => NeverEnds("Tagegeld "),
        "endless event" => OneEndlessEvent,
        "breaks off" => BreaksOff("Bei eintägigen Dienstreisen von mehr", 3),
        _ => Refuses(int.Parse(failure)),
    };
}
