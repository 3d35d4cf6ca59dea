using System.Text;
using System.Text.Json;

namespace StaffAssistant.Testing.Models;

/// <summary>Ways in which an endpoint answers, well and badly.</summary>
public static class ModelBehaviours
{
    private const string EventHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

    /// <summary>Says a text in pieces and ends properly.</summary>
    public static ModelBehaviour Says(string text) => Says(_ => text);

    /// <summary>Says what the script makes of the request.</summary>
    public static ModelBehaviour Says(Func<ModelCall, string> script) => async (call, line, cancellationToken) =>
    {
        await SendAsync(line, EventHead, cancellationToken);
        foreach (var piece in script(call).Chunk(17))
            await SendAsync(line, Event(new string(piece)), cancellationToken);
        await SendAsync(line, Event(null, "stop") + "data: [DONE]\n\n", cancellationToken);
    };

    /// <summary>Sends bytes as they are after the head of a stream, and closes.</summary>
    public static ModelBehaviour Streams(string raw) => Raw(EventHead + raw);

    /// <summary>Sends bytes as they are, and closes.</summary>
    public static ModelBehaviour Raw(string raw) => (_, line, cancellationToken) => SendAsync(line, raw, cancellationToken);

    /// <summary>Refuses with a status; the body repeats the key, as careless endpoints do.</summary>
    public static ModelBehaviour Refuses(int status, string headers = "") => (call, line, cancellationToken) =>
    {
        var body = JsonSerializer.Serialize(new { error = new { message = $"Incorrect: {call.Head} {call.Body}" } });
        return SendAsync(line, $"HTTP/1.1 {status} No\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}Connection: close\r\n\r\n{body}", cancellationToken);
    };

    /// <summary>Never says anything.</summary>
    public static ModelBehaviour IsSilent { get; } = (_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);

    /// <summary>Begins, and never says anything after that.</summary>
    public static ModelBehaviour FallsSilentAfter(string text) => async (_, line, cancellationToken) =>
    {
        await SendAsync(line, EventHead + Event(text), cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken);
    };

    /// <summary>Says the same again and again, until nobody listens.</summary>
    public static ModelBehaviour NeverEnds(string text) => async (_, line, cancellationToken) =>
    {
        await SendAsync(line, EventHead, cancellationToken);
        while (true)
            await SendAsync(line, Event(text), cancellationToken);
    };

    /// <summary>One event without end.</summary>
    public static ModelBehaviour OneEndlessEvent { get; } = async (_, line, cancellationToken) =>
    {
        await SendAsync(line, EventHead + "data: {\"choices\":[{\"delta\":{\"content\":\"", cancellationToken);
        var piece = new string('a', 64 * 1024);
        while (true)
            await SendAsync(line, piece, cancellationToken);
    };

    /// <summary>Sends so many events of a text and breaks off.</summary>
    public static ModelBehaviour BreaksOff(string text, int after) => async (_, line, cancellationToken) =>
        await SendAsync(line, EventHead + string.Concat(text.Chunk(7).Take(after).Select(piece => Event(new string(piece)))), cancellationToken);

    /// <summary>Embeds each text of a request.</summary>
    public static ModelBehaviour Embeds(Func<string, float[]> embed) => (call, line, cancellationToken) =>
        SendAsync(line, Json(JsonSerializer.Serialize(new { data = call.Inputs.Select((text, index) => new { index, embedding = embed(text) }) })), cancellationToken);

    /// <summary>A whole reply that is JSON, or says so.</summary>
    public static string Json(string body) => $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    /// <summary>One event of the stream.</summary>
    public static string Event(string? content, string? finish = null) => $"data: {JsonSerializer.Serialize(new
    {
        id = "1",
        @object = "chat.completion.chunk",
        created = 1,
        model = "m",
        choices = new[] { new { index = 0, delta = new { role = "assistant", content = content ?? string.Empty }, finish_reason = finish } },
    })}\n\n";

    private static async Task SendAsync(Stream line, string text, CancellationToken cancellationToken)
    {
        await line.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await line.FlushAsync(cancellationToken);
    }
}
