using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Lays what is known about a file in order; the table stands in this folder's README.</summary>
public static class MetadataLayers
{
    /// <summary>What holds for the file. Title, collection, tags and language are always said; no tags means editors only.</summary>
    public static DocumentMetadata Resolve(IncomingFile file, ExtractedText text)
    {
        var known = file.Given.Over(text.Metadata).Over(file.Defaults);
        return known.Over(new DocumentMetadata
        {
            Title = FirstHeading(text.Blocks) ?? NameWithoutExtension(file.Name),
            Collection = CollectionName.Unsorted,
            Tags = [],
            Language = "de",
        });
    }

    private static string? FirstHeading(IReadOnlyList<TextBlock> blocks) =>
        blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading && block.Text.Length > 0) is { } heading ? heading.LabelledText : null;

    /// <summary>The title of a file that says nothing: its name.</summary>
    public static string NameWithoutExtension(string name) => (Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem ? stem : name).Normalize();
}
