using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Ingestion.Scanning;

namespace StaffAssistant.Adapters.Scanning;

/// <summary>Asks ClamAV's daemon over TCP with its command INSTREAM: the file goes in pieces, each after its length in four bytes, a length of zero ends it.</summary>
public sealed class ClamdScanner(IOptions<MalwareScanOptions> options, TimeProvider clock) : IMalwareScanner
{
    private const int LengthSize = sizeof(int);
    private const int PieceSize = 64 * 1024;
    private const int LongestReply = 1024;
    private static readonly byte[] Command = "zINSTREAM\0"u8.ToArray();

    /// <inheritdoc />
    public async Task<MalwareVerdict> ScanAsync(string path, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(options.Value.TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, time.Token);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(options.Value.Host, options.Value.Port, either.Token);
            await using var line = client.GetStream();
            await SendAsync(path, line, either.Token);
            return VerdictOf(await ReadReplyAsync(line, either.Token));
        }
        catch (Exception fault) when (fault is SocketException or IOException or UnauthorizedAccessException)
        {
            return MalwareVerdict.Unavailable;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return MalwareVerdict.Unavailable;
        }
    }

    /// <summary>Only the two answers that ClamAV documents count; all others, its own errors among them, are none.</summary>
    private static MalwareVerdict VerdictOf(string? reply) => reply switch
    {
        "stream: OK" => MalwareVerdict.Clean,
        not null when reply.StartsWith("stream: ", StringComparison.Ordinal) && reply.EndsWith(" FOUND", StringComparison.Ordinal) => MalwareVerdict.Infected,
        _ => MalwareVerdict.Unavailable,
    };

    private static async Task SendAsync(string path, NetworkStream line, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await line.WriteAsync(Command, cancellationToken);
        var piece = new byte[LengthSize + PieceSize];
        for (int read; (read = await file.ReadAsync(piece.AsMemory(LengthSize), cancellationToken)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await line.WriteAsync(piece.AsMemory(0, LengthSize + read), cancellationToken);
        }

        await line.WriteAsync(new byte[LengthSize], cancellationToken);
    }

    /// <summary>What stands before the zero byte; null when the line ends before it, or it is too long.</summary>
    private static async Task<string?> ReadReplyAsync(NetworkStream line, CancellationToken cancellationToken)
    {
        var reply = new byte[LongestReply];
        var count = 0;
        while (count < LongestReply && await line.ReadAsync(reply.AsMemory(count), cancellationToken) is > 0 and var read)
        {
            var end = Array.IndexOf(reply, (byte)0, count, read);
            if (end >= 0)
                return Encoding.UTF8.GetString(reply, 0, end);
            count += read;
        }

        return null;
    }
}
