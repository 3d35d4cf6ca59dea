using System.Text;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Testing.Models;
using Xunit;
using static StaffAssistant.Testing.Models.ModelBehaviours;

namespace StaffAssistant.Adapters.Tests.Models;

/// <summary>A model that takes its time, or all the room there is.</summary>
public sealed class ModelPatienceTests
{
    private const int MostBytesTaken = 50_000_000;

    [Fact]
    public async Task F10_sources_are_there_before_the_model_says_a_word_and_its_text_follows()
    {
        var speaks = new TaskCompletionSource();
        await using var server = new ModelServer(async (call, line, cancellationToken) =>
        {
            await speaks.Task.WaitAsync(cancellationToken);
            await Says($"{ModelHouse.First} [1] <<{ModelHouse.First}>>\n")(call, line, cancellationToken);
        });
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);
        var events = new List<AnswerEvent>();

        await foreach (var step in house.Get<AnswerPipeline>().AnswerAsync(Asked(), TestContext.Current.CancellationToken))
        {
            events.Add(step);
            if (step is AnswerEvent.SourcesFound)
                speaks.SetResult(); // only now: an answer that kept its sources until then would never come
        }

        Assert.NotEmpty(Assert.Single(events.OfType<AnswerEvent.SourcesFound>()).Passages);
        Assert.Contains(events.OfType<AnswerEvent.StatementVerified>(), step => step.Statement.Text == ModelHouse.First);
        Assert.NotNull(Assert.IsType<AnswerEvent.Completed>(events[^1]).WordedBy);
    }

    [Fact]
    public async Task F10_words_that_drip_without_end_end_at_the_limit_of_time_in_quotes()
    {
        await using var server = new ModelServer(async (_, line, cancellationToken) =>
        {
            await WriteAsync(line, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n", cancellationToken);
            while (true)
            {
                await WriteAsync(line, Event("Das "), cancellationToken);
                await Task.Delay(100, cancellationToken);
            }
        });
        await using var house = await ModelHouse.OpenAsync(server.Endpoint, options => options.FirstWordWithin = options.TimeLimit = TimeSpan.FromSeconds(3));

        var view = await house.AskAsync();

        Assert.Equal(FallBackReason.TooSlow, view.FellBack?.Reason);
        Assert.Contains(view.Statements, statement => statement.Text == ModelHouse.First);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task F14_of_a_stream_or_an_event_without_end_no_more_is_taken_than_the_limit(bool isOneEvent)
    {
        var sent = 0L;
        await using var server = new ModelServer(async (_, line, cancellationToken) =>
        {
            await WriteAsync(line, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + (isOneEvent ? "data: {\"choices\":[{\"delta\":{\"content\":\"" : string.Empty), cancellationToken);
            var piece = isOneEvent ? new string('a', 64 * 1024) : string.Concat(Enumerable.Repeat(Event("Tagegeld "), 400));
            while (true)
                sent += await WriteAsync(line, piece, cancellationToken);
        });
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        var view = await house.AskAsync();

        Assert.Equal(FallBackReason.TooLong, view.FellBack?.Reason);
        Assert.NotEmpty(view.Statements);
        Assert.InRange(sent, 1, MostBytesTaken);
    }

    private static Question Asked() => new(ModelHouse.Question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)) { Mode = AnswerMode.Model };

    private static async Task<int> WriteAsync(Stream line, string text, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await line.WriteAsync(bytes, cancellationToken);
        await line.FlushAsync(cancellationToken);
        return bytes.Length;
    }
}
