using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>
/// Reads files in this process, one reader per format. What a file says about itself is complete here: front matter or properties over what its text
/// says (<see cref="MetadataFromText"/>).
/// </summary>
public sealed class FileTextExtractor(ExtractionOptions options) : ITextExtractor
{
    private static readonly string[] SupportedExtensions = [.. FormatReaders.All(new ExtractionOptions()).SelectMany(reader => reader.Extensions)];

    private readonly IReadOnlyList<IFormatReader> _readers = FormatReaders.All(options);

    /// <summary>Extensions that are read, with their dot, lower case.</summary>
    public static IReadOnlySet<string> AllExtensions { get; } = SupportedExtensions.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc />
    public IReadOnlySet<string> Extensions => AllExtensions;

    /// <inheritdoc />
    public async Task<ExtractionResult> ExtractAsync(string path, string fileName, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var extension = Path.GetExtension(ShownFileName.Of(fileName).Value).ToLowerInvariant();
        if (_readers.FirstOrDefault(reader => reader.Extensions.Contains(extension)) is not { } reader)
            return Refuse(RefusalReason.UnsupportedType);
        var content = await File.ReadAllBytesAsync(path, cancellationToken);
        if (content.Length == 0)
            return Refuse(RefusalReason.NoText);
        return ContentSniffer.Check(extension, content) is { } refusal ? Refuse(refusal) : Complete(Read(reader, content, progress, cancellationToken));
    }

    private static ExtractionResult Read(IFormatReader reader, byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            return reader.Read(content, progress, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (ReadingRefusedException refused)
        {
            return Refuse(refused.Reason);
        }
        catch (OutOfMemoryException)
        {
            return Refuse(RefusalReason.Stopped);
        }
        catch (Exception)
        {
            // The libraries throw anything for a damaged file; which one it was helps nobody.
            return Refuse(RefusalReason.Damaged);
        }
    }

    private ExtractionResult Complete(ExtractionResult result)
    {
        if (result is not ExtractionResult.Extracted { Text: var text })
            return result;
        // Scanned pages are taken in to be found by their metadata; their reader says so in a warning.
        if (text.Pages.Count == 0 && !text.Blocks.Any(block => block.Text.Any(char.IsLetterOrDigit)))
            return Refuse(RefusalReason.NoText);
        if (text.Blocks.Sum(block => (long)block.Text.Length) > options.MaximumCharacters)
            return Refuse(RefusalReason.TooLarge);
        return new ExtractionResult.Extracted(text with { Metadata = Tidy(text.Metadata).Over(MetadataFromText.Read(text.Blocks)) });
    }

    private static DocumentMetadata Tidy(DocumentMetadata metadata) => metadata with { Title = string.IsNullOrWhiteSpace(metadata.Title) ? null : TextCleaner.Line(metadata.Title) };

    private static ExtractionResult.Refused Refuse(RefusalReason reason) => new(reason);
}
