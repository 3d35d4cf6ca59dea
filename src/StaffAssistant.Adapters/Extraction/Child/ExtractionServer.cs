using System.Text;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>The side of the child: answers one request a line until its input ends.</summary>
/// <param name="extractor">Reads the files.</param>
/// <param name="timeLimit">How long one file may take; then <paramref name="giveUp"/> is called, so that a child whose parent is gone does not run on.</param>
/// <param name="giveUp">Ends the process.</param>
/// <param name="clock">Measures the time.</param>
public sealed class ExtractionServer(ITextExtractor extractor, TimeSpan timeLimit, Action giveUp, TimeProvider clock)
{
    /// <summary>What the child says when it is ready.</summary>
    internal const string Greeting = "{\"ready\":true}";

    /// <summary>Serves until the input ends.</summary>
    public async Task ServeAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        using var requests = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await EndLineAsync(output, Greeting, cancellationToken);
        while (await requests.ReadLineAsync(cancellationToken) is { } line)
        {
            using var watchdog = clock.CreateTimer(_ => giveUp(), null, timeLimit, Timeout.InfiniteTimeSpan);
            await ExtractionJson.WriteAsync(output, await AnswerAsync(line, new ProgressLines(output, clock), cancellationToken), cancellationToken);
            await EndLineAsync(output, string.Empty, cancellationToken);
        }
    }

    private async Task<ExtractionResult> AnswerAsync(string line, ProgressLines progress, CancellationToken cancellationToken)
    {
        try
        {
            return ExtractionJson.ReadRequest(line) is { } request
                ? await extractor.ExtractAsync(request.Path, request.Name, progress, cancellationToken)
                : new ExtractionResult.Refused(RefusalReason.Unreadable);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            return new ExtractionResult.Refused(RefusalReason.Unreadable);
        }
    }

    private static async Task EndLineAsync(Stream output, string text, CancellationToken cancellationToken)
    {
        await output.WriteAsync(Encoding.UTF8.GetBytes(text + "\n"), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
