using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Core;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>A running child. Answers one request at a time; once it failed it is not used again.</summary>
internal sealed class ExtractionChild : IAsyncDisposable
{
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(2);

    private readonly Process _process;
    private readonly ChildReplies _replies;
    private readonly TimeProvider _clock;
    private readonly Task _errors;
    private bool _isSpent;

    private ExtractionChild(Process process, TimeProvider clock)
    {
        (_process, _clock) = (process, clock);
        _replies = new ChildReplies(process.StandardOutput.BaseStream);
        _errors = ChildErrors.DrainAsync(process.StandardError.BaseStream, Kill);
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

    /// <summary>
    /// Asks for one file. A child that neither answers nor comes on within <see cref="ExtractionOptions.TimeLimit"/>, that needs longer than
    /// <see cref="ExtractionOptions.LongestTime"/> for all of it, or that dies, is ended: <see cref="RefusalReason.Stopped"/>.
    /// </summary>
    public async Task<ExtractionResult> AskAsync(ExtractionRequest request, ExtractionOptions limits, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
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

        var result = IsUsable ? await AnswerAsync(limits, progress, cancellationToken) : null;
        if (result is null)
            Kill();
        return result ?? new ExtractionResult.Refused(RefusalReason.Stopped);
    }

    // Only another page is a reason to wait longer: the same one again would keep a child that is stuck alive.
    private async Task<ExtractionResult?> AnswerAsync(ExtractionOptions limits, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var (start, step, pagesRead) = (_clock.GetTimestamp(), _clock.GetTimestamp(), 0);
        while (true)
        {
            var left = Shorter(limits.TimeLimit - _clock.GetElapsedTime(step), limits.LongestTime - _clock.GetElapsedTime(start));
            if (left <= TimeSpan.Zero || await ReadLineAsync(left, ExtractionJson.ReadReply, cancellationToken) is not { } reply)
                return null;
            if (reply.Progress is not { } come)
                return reply.ToResult();
            if (come.PagesRead <= pagesRead)
                continue;
            (step, pagesRead) = (_clock.GetTimestamp(), come.PagesRead);
            progress?.Report(come);
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

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
        var line = _replies.NextAsync(read);
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
        new(string.Format(CultureInfo.CurrentCulture, ExtractionText.ProgramDoesNotStart, start.ArgumentList.Count > 2 ? start.ArgumentList[^3] : start.FileName), fault);
}
