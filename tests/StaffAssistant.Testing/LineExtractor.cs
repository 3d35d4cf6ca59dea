using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Testing;

/// <summary>Reads text line by line: <c># </c> makes a heading, <c>!scan</c> is a page without words, <c>!damaged</c> is refused, <c>!fault</c> throws.</summary>
public sealed class LineExtractor : ITextExtractor
{
    private readonly TaskCompletionSource _reached = new();
    private int _read;

    /// <inheritdoc />
    public IReadOnlySet<string> Extensions { get; } = new HashSet<string> { ".md", ".txt" };

    /// <summary>What each file says about itself.</summary>
    public DocumentMetadata Says { get; set; } = new();

    /// <summary>Where set, reading waits for it.</summary>
    public TaskCompletionSource? Holds { get; set; }

    /// <summary>Ends when a reading waits for the first time.</summary>
    public Task Reached => _reached.Task;

    /// <summary>How many files were begun.</summary>
    public int Read => Volatile.Read(ref _read);

    /// <inheritdoc />
    public async Task<ExtractionResult> ExtractAsync(string path, string fileName, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _read);
        if (Holds is { } holds)
        {
            _reached.TrySetResult();
            await holds.Task.WaitAsync(cancellationToken);
        }

        var lines = (await File.ReadAllLinesAsync(path, cancellationToken)).Where(line => line.Length > 0).ToList();
        if (lines.Contains("!fault"))
            throw new InvalidDataException("planted");
        if (lines.Contains("!damaged"))
            return new ExtractionResult.Refused(RefusalReason.Damaged);
        if (lines.Contains("!scan"))
            return new ExtractionResult.Extracted(new ExtractedText(Says, [], [new PageLayout(1, 595, 842, [])], ["Kein Text erkannt."]));
        return new ExtractionResult.Extracted(new ExtractedText(Says, [.. lines.Select(BlockOf)], [], []));
    }

    private static TextBlock BlockOf(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) ? new TextBlock(BlockKind.Heading, line[2..]) { Level = 1 } : new TextBlock(BlockKind.Paragraph, line);
}
