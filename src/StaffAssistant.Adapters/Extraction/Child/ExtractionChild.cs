using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using StaffAssistant.Core;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>A running child. Answers one request at a time; once it failed it is not used again.</summary>
internal sealed class ExtractionChild : IAsyncDisposable
{
    private const int MostErrorBytes = 16 * 1024;
    private const long MostReplyBytes = 512L * 1024 * 1024;
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(2);

    private readonly Process _process;
    private readonly PipeReader _replies;
    private readonly TimeProvider _clock;
    private readonly Task _errors;
    private bool _isSpent;

    private ExtractionChild(Process process, TimeProvider clock)
    {
        (_process, _clock) = (process, clock);
        _replies = PipeReader.Create(process.StandardOutput.BaseStream);
        _errors = DrainErrorsAsync();
    }

    /// <summary>False once it failed, was stopped or ended.</summary>
    public bool IsUsable => !_isSpent && !_process.HasExited;

    /// <summary>The number of its process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts a child and waits until it is ready.</summary>
    /// <exception cref="OperatorException">It does not start.</exception>
    public static async Task<ExtractionChild> StartAsync(ProcessStartInfo start, TimeProvider clock, CancellationToken cancellationToken)
    {
        ExtractionChild child;
        try
        {
            child = new ExtractionChild(Process.Start(start)!, clock);
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw DoesNotStart(start, fault);
        }

        var greeted = false;
        try
        {
            greeted = await child.ReadLineAsync(TimeToStart, line => line.Length > 0, cancellationToken);
        }
        finally
        {
            if (!greeted)
                await child.DisposeAsync();
        }

        return greeted ? child : throw DoesNotStart(start, null);
    }

    /// <summary>Asks for one file. A child that does not answer in time, or not at all, is ended: <see cref="RefusalReason.Stopped"/>.</summary>
    public async Task<ExtractionResult> AskAsync(ExtractionRequest request, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        try
        {
            var input = _process.StandardInput.BaseStream;
            await input.WriteAsync(ExtractionJson.OfRequest(request), cancellationToken);
            await input.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            Kill();
        }

        var result = IsUsable ? await ReadLineAsync(timeLimit, ExtractionJson.ReadResult, cancellationToken) : null;
        if (result is null)
            Kill();
        return result ?? new ExtractionResult.Refused(RefusalReason.Stopped);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _isSpent = true;
        try
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeToEnd, _clock);
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            Kill();
        }

        await _errors;
        await _replies.CompleteAsync();
        _process.Dispose();
    }

    /// <summary>Ends it at once.</summary>
    public void End()
    {
        Kill();
        _process.Dispose();
    }

    // Reading from a pipe cannot be relied on to be cancelled; ending the child ends it.
    private async Task<T?> ReadLineAsync<T>(TimeSpan timeLimit, Func<ReadOnlySequence<byte>, T?> read, CancellationToken cancellationToken)
    {
        var line = ReadLineAsync(read);
        try
        {
            return await line.WaitAsync(timeLimit, _clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            Kill();
            await line;
            return default;
        }
        catch (OperationCanceledException)
        {
            Kill();
            await line;
            throw;
        }
    }

    private async Task<T?> ReadLineAsync<T>(Func<ReadOnlySequence<byte>, T?> read)
    {
        while (true)
        {
            var result = await _replies.ReadAsync(CancellationToken.None);
            if (result.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var value = read(result.Buffer.Slice(0, end));
                _replies.AdvanceTo(result.Buffer.GetPosition(1, end));
                return value;
            }

            var isTooLong = result.Buffer.Length > MostReplyBytes;
            _replies.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            if (result.IsCompleted || isTooLong)
                return default;
        }
    }

    // A dying runtime writes megabytes of stack trace; nobody reads them, and writing them takes seconds.
    private async Task DrainErrorsAsync()
    {
        var buffer = new byte[4096];
        var total = 0;
        try
        {
            while (await _process.StandardError.BaseStream.ReadAsync(buffer, CancellationToken.None) is > 0 and var read)
            {
                total += read;
                if (total > MostErrorBytes)
                    Kill();
            }
        }
        catch (IOException)
        {
            Kill();
        }
    }

    private void Kill()
    {
        _isSpent = true;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }

    private static OperatorException DoesNotStart(ProcessStartInfo start, Exception? fault) =>
        new(string.Format(CultureInfo.CurrentCulture, ExtractionText.ProgramDoesNotStart, start.ArgumentList is [var library, _, _] ? library : start.FileName), fault);
}
