using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>How reading a metadata text (sidecar, folder file, front matter) ended.</summary>
public abstract record MetadataReading
{
    private MetadataReading()
    {
    }

    /// <summary>The text was read.</summary>
    /// <param name="Metadata">What it says.</param>
    /// <param name="Examples">Example questions of a collection; empty where none stand.</param>
    /// <param name="Warnings">Fields that nobody knows, in German sentences.</param>
    public sealed record Read(DocumentMetadata Metadata, IReadOnlyList<string> Examples, IReadOnlyList<string> Warnings) : MetadataReading;

    /// <summary>The text is no metadata, or a known field holds what cannot be read.</summary>
    /// <param name="Sentence">What is wrong, as a German sentence.</param>
    public sealed record Unreadable(string Sentence) : MetadataReading;
}
