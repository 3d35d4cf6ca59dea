namespace StaffAssistant.Core.Ingestion;

/// <summary>Reads the text of a file. Never throws for what a file contains: that ends in <see cref="ExtractionResult.Refused"/>.</summary>
public interface ITextExtractor
{
    /// <summary>Extensions that it reads, with their dot, lower case.</summary>
    IReadOnlySet<string> Extensions { get; }

    /// <summary>Reads the file at <paramref name="path"/>; it is never changed.</summary>
    /// <param name="path">Where its bytes lie.</param>
    /// <param name="fileName">The name it was given by people; says its kind.</param>
    /// <param name="progress">Told now and then how many pages were read, from any thread; formats without pages tell nothing. May be null.</param>
    /// <param name="cancellationToken">Ends the reading at once.</param>
    Task<ExtractionResult> ExtractAsync(string path, string fileName, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken);
}
