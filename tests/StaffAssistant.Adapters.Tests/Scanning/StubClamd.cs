using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaffAssistant.Adapters.Tests.Scanning;

/// <summary>Listens on a free port of this machine, takes what INSTREAM sends apart as clamd does, and answers as told.</summary>
internal sealed class StubClamd : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    public StubClamd()
    {
        _listener.Start();
        _work = ServeAsync(_stop.Token);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it says after a file; null: it finds EICAR or nothing.</summary>
    public string? Says { get; set; }

    /// <summary>Cuts the line after so many bytes of a file.</summary>
    public int? CutsAfter { get; set; }

    /// <summary>Never says anything.</summary>
    public bool IsSilent { get; set; }

    /// <summary>How many files were shown to it whole.</summary>
    public int Seen { get; private set; }

    /// <summary>The longest piece of a file.</summary>
    public int LongestPiece { get; private set; }

    /// <summary>Listens no more.</summary>
    public void Leave() => _listener.Stop();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _work;
        _stop.Dispose();
    }

    private async Task ServeAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(cancellationToken);
                try
                {
                    await AnswerAsync(client.GetStream(), cancellationToken);
                }
                catch (IOException)
                {
                    // The asker went away.
                }
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or InvalidOperationException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream line, CancellationToken cancellationToken)
    {
        var command = new byte["zINSTREAM\0".Length];
        await line.ReadExactlyAsync(command, cancellationToken);
        if (await ReadAsync(line, cancellationToken) is not { } file)
            return;
        Seen++;
        if (IsSilent)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        var found = Encoding.ASCII.GetString(file).Contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE", StringComparison.Ordinal);
        await line.WriteAsync(Encoding.ASCII.GetBytes(Says ?? (found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0")), cancellationToken);
    }

    private async Task<byte[]?> ReadAsync(NetworkStream line, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        var length = new byte[sizeof(int)];
        while (true)
        {
            await line.ReadExactlyAsync(length, cancellationToken);
            var piece = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (piece.Length == 0)
                return file.ToArray();
            LongestPiece = Math.Max(LongestPiece, piece.Length);
            await line.ReadExactlyAsync(piece, cancellationToken);
            file.Write(piece);
            if (file.Length > CutsAfter)
                return null;
        }
    }
}
