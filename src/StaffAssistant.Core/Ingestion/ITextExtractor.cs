namespace StaffAssistant.Core.Ingestion;

/// <summary>Reads the text of a file. Never throws for what a file contains: that ends in <see cref="ExtractionResult.Refused"/>.</summary>
public interface ITextExtractor
{
    /// <summary>Extensions that it reads, with their dot, lower case.</summary>
    IReadOnlySet<string> Extensions { get; }

    /// <summary>Reads the file at <paramref name="path"/>; <paramref name="fileName"/> is the name it was given by people and says its kind.</summary>
    Task<ExtractionResult> ExtractAsync(string path, string fileName, CancellationToken cancellationToken);
}
