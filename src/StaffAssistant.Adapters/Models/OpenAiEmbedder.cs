using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Models;

/// <summary>An embedding model behind OpenAI's interface (<c>/embeddings</c>), by the same guarded line as the language model.</summary>
public sealed class OpenAiEmbedder : IEmbedder, IDisposable
{
    private const int LongestReply = 64 * 1024 * 1024;
    private readonly ModelOptions _options;
    private readonly TimeProvider _clock;
    private readonly ModelBreaker _breaker;
    private readonly Lazy<HttpClient> _line;
    private readonly ILogger<OpenAiEmbedder> _log;

    /// <summary>Nothing is read or connected before the first request.</summary>
    public OpenAiEmbedder(IOptions<ModelOptions> models, IOptions<EmbeddingOptions> options, TimeProvider clock, ILogger<OpenAiEmbedder> log)
    {
        _options = EmbeddingEndpoint.Of(models.Value, options.Value);
        (_clock, _log) = (clock, log);
        _breaker = new ModelBreaker(_options, clock);
        _line = new(() => ModelConnection.Open(_options, clock, "application/json", LongestReply));
        Description = new EmbedderDescription(models.Value.EmbeddingModel, _options.Place, _options.PlaceName, options.Value.QuestionPrefix, options.Value.PassagePrefix);
    }

    /// <inheritdoc />
    public EmbedderDescription? Description { get; }

    /// <inheritdoc />
    public async Task<EmbeddingReply> EmbedAsync(string model, IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken)
    {
        if (_breaker.Remaining() is { } pause)
            return new EmbeddingReply.Failed(FallBackReason.Paused, pause);
        using var time = new CancellationTokenSource(within, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, time.Token);
        try
        {
            using var reply = await _line.Value.PostAsJsonAsync($"{_options.Endpoint.TrimEnd('/')}/embeddings", new { model, input = texts, encoding_format = "float" }, either.Token);
            using var body = await JsonDocument.ParseAsync(await reply.Content.ReadAsStreamAsync(either.Token), default, either.Token);
            var vectors = EmbeddingBody.Read(body.RootElement, texts.Count) ?? throw new ModelFaultException(FallBackReason.Unreadable);
            _breaker.Succeeded();
            return new EmbeddingReply.Vectors(vectors);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return Noted(ModelFaults.Of(fault, hasBegun: false));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_line.IsValueCreated)
            _line.Value.Dispose();
    }

    private EmbeddingReply.Failed Noted(ModelStep.Failed failed)
    {
        _breaker.Failed(failed);
        ModelsLog.NotEmbedded(_log, failed.Reason);
        return new EmbeddingReply.Failed(failed.Reason, failed.RetryAfter);
    }
}
