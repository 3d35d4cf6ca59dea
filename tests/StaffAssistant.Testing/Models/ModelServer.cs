using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaffAssistant.Testing.Models;

/// <summary>An OpenAI-compatible endpoint on a free port of this machine that behaves as told, and keeps what it was asked.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<Task> _calls = [];
    private readonly Task _work;

    /// <summary>Starts to listen.</summary>
    public ModelServer(ModelBehaviour behaviour)
    {
        Behaviour = behaviour;
        _listener.Start();
        _work = ServeAsync(_stop.Token);
    }

    /// <summary>What it does with a request; may change between requests.</summary>
    public ModelBehaviour Behaviour { get; set; }

    /// <summary>The address to configure.</summary>
    public string Endpoint => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1";

    /// <summary>Head and body of each request, in the order in which they came.</summary>
    public ConcurrentQueue<ModelCall> Calls { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _work;
        await Task.WhenAll(_calls);
        _stop.Dispose();
    }

    private async Task ServeAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
                _calls.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(cancellationToken), cancellationToken));
        }
        catch (Exception fault) when (fault is OperationCanceledException or InvalidOperationException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using (client)
        {
            try
            {
                var line = client.GetStream();
                var call = await ReadAsync(line, cancellationToken);
                Calls.Enqueue(call);
                await Behaviour(call, line, cancellationToken);
            }
            catch (Exception fault) when (fault is IOException or OperationCanceledException or SocketException)
            {
                // The asker went away, or the test is over.
            }
        }
    }

    private static async Task<ModelCall> ReadAsync(NetworkStream line, CancellationToken cancellationToken)
    {
        var (text, buffer) = (new MemoryStream(), new byte[16 * 1024]);
        while (true)
        {
            var read = await line.ReadAsync(buffer, cancellationToken);
            if (read == 0)
                throw new IOException("The asker went away.");
            text.Write(buffer, 0, read);
            var whole = Encoding.UTF8.GetString(text.ToArray());
            var end = whole.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            var (head, body) = (whole[..end], whole[(end + 4)..]);
            var length = head.Split("\r\n").Where(row => row.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Select(row => int.Parse(row.Split(':')[1])).FirstOrDefault(-1);
            if (length >= 0 ? Encoding.UTF8.GetByteCount(body) >= length : body.EndsWith("0\r\n\r\n", StringComparison.Ordinal))
                return new ModelCall(head, length >= 0 ? body : Unchunked(body));
        }
    }

    private static string Unchunked(string body)
    {
        var (text, bytes, at) = (new MemoryStream(), Encoding.UTF8.GetBytes(body), 0);
        while (true)
        {
            var end = bytes.AsSpan(at).IndexOf("\r\n"u8) + at;
            var length = Convert.ToInt32(Encoding.ASCII.GetString(bytes, at, end - at), 16);
            if (length == 0)
                return Encoding.UTF8.GetString(text.ToArray());
            text.Write(bytes, end + 2, length);
            at = end + 2 + length + 2;
        }
    }
}
