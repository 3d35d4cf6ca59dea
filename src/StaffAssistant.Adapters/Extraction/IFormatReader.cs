using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Reads one file format. May throw whatever its library throws: the caller makes a refusal of it.</summary>
internal interface IFormatReader
{
    /// <summary>Extensions that it reads, with their dot, lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the bytes of a file; they are not changed. Formats with pages (sheets, slides) report each one.</summary>
    ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken);
}
