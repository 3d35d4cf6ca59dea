using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>A model behind OpenAI's interface, through Semantic Kernel: one request, streamed, without tools, without retries, within limits of time and length.</summary>
public sealed class SemanticKernelModel : ILanguageModel, IDisposable
{
    private const int CharactersPerToken = 3;
    private const int LongestToken = 12;
    private const int LongestReply = 4 * 1024 * 1024;
    private readonly ModelOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<SemanticKernelModel> _log;
    private readonly ModelBreaker _breaker;
    private readonly Lazy<(HttpClient Line, OpenAIChatCompletionService Chat)> _endpoint;

    /// <summary>Nothing is read or connected before the first request.</summary>
    public SemanticKernelModel(IOptions<ModelOptions> options, TimeProvider clock, ILogger<SemanticKernelModel> log, ModelLine? line = null)
    {
        (_options, _clock, _log) = (options.Value, clock, log);
        _breaker = new ModelBreaker(_options, clock);
        _endpoint = new(() => Open(options, clock, line));
        Description = new LanguageModelDescription(_options.Model, _options.Place, _options.PlaceName, Prompt.Version);
    }

    /// <inheritdoc />
    public LanguageModelDescription? Description { get; }

    /// <inheritdoc />
    public int RoomForPassages => Math.Max(0, ((_options.ContextTokens - _options.AnswerTokens) * CharactersPerToken) - Prompt.Length - Core.Answering.Question.MaximumLength);

    /// <inheritdoc />
    public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_breaker.Remaining() is { } pause)
        {
            yield return new ModelStep.Failed(FallBackReason.Paused, pause);
            yield break;
        }

        using var time = new CancellationTokenSource(_options.FirstWordWithin, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, time.Token);
        var (started, characters, finished) = (_clock.GetTimestamp(), 0, (string?)null);
        await using var reply = Send(request, either.Token);
        while (true)
        {
            var (piece, failed) = await NextAsync(reply, characters > 0, cancellationToken);
            if (failed is null && piece is null && finished is null && characters > 0)
                failed = new ModelStep.Failed(FallBackReason.BrokenOff, null);
            finished = piece?.Metadata?.GetValueOrDefault("FinishReason")?.ToString() ?? finished;
            if (characters + (piece?.Content?.Length ?? 0) > _options.AnswerTokens * LongestToken || finished is "Length" or "length")
                failed = new ModelStep.Failed(FallBackReason.TooLong, null);
            if (failed is not null)
            {
                Note(failed);
                yield return failed;
                yield break;
            }

            if (piece is null)
                break;
            if (string.IsNullOrEmpty(piece.Content))
                continue;
            if (characters == 0)
                time.CancelAfter(Rest(started));
            characters += piece.Content.Length;
            yield return new ModelStep.Text(piece.Content);
        }

        Note(characters, request.Passages.Count);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_endpoint.IsValueCreated)
            _endpoint.Value.Line.Dispose();
    }

    private static (HttpClient Line, OpenAIChatCompletionService Chat) Open(IOptions<ModelOptions> options, TimeProvider clock, ModelLine? inner)
    {
        var line = ModelConnection.Open(options.Value, clock, "text/event-stream", LongestReply, inner);
#pragma warning disable SKEXP0010 // An endpoint of one's own is marked as experimental; it is the only way to a model that is not OpenAI's.
        return (line, new OpenAIChatCompletionService(options.Value.Model, new Uri(options.Value.Endpoint), apiKey: "set by the handler", organization: null, line));
#pragma warning restore SKEXP0010
    }

    private IAsyncEnumerator<StreamingChatMessageContent> Send(ModelRequest request, CancellationToken cancellationToken) => _endpoint.Value.Chat
        .GetStreamingChatMessageContentsAsync(Prompt.Of(request), new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = _options.AnswerTokens }, kernel: null, cancellationToken)
        .GetAsyncEnumerator(cancellationToken);

    // Whatever a model or the way to it does wrong is a value. Only the asker's own cancellation passes.
    private static async Task<(StreamingChatMessageContent? Piece, ModelStep.Failed? Failed)> NextAsync(
        IAsyncEnumerator<StreamingChatMessageContent> reply, bool hasBegun, CancellationToken cancellationToken)
    {
        try
        {
            return await reply.MoveNextAsync() ? (reply.Current, null) : (null, null);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, ModelFaults.Of(fault, hasBegun));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private TimeSpan Rest(long started)
    {
        var rest = _options.TimeLimit - _clock.GetElapsedTime(started);
        return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
    }

    private void Note(int characters, int passages)
    {
        _breaker.Succeeded();
        ModelsLog.Wrote(_log, characters, passages);
    }

    private void Note(ModelStep.Failed failed)
    {
        _breaker.Failed(failed);
        if (failed.Reason == FallBackReason.Refused)
            ModelsLog.Refused(_log);
        else
            ModelsLog.Failed(_log, failed.Reason, failed.RetryAfter);
    }
}
