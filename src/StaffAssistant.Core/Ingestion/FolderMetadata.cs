using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>What the <c>_collection.yaml</c> of a folder says, for the files in it and in folders below that have none of their own.</summary>
/// <param name="Defaults">What holds where a file does not say otherwise.</param>
/// <param name="Collection">The collection that it describes; null when it names none.</param>
/// <param name="Warnings">What was noticed, in German sentences.</param>
internal sealed record FolderMetadata(DocumentMetadata Defaults, Collection? Collection, IReadOnlyList<string> Warnings)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "_collection.yaml";

    /// <summary>A folder that says nothing.</summary>
    public static FolderMetadata None { get; } = new(new DocumentMetadata(), null, []);

    /// <summary>Reads the file of a folder; null when there is none.</summary>
    public static FolderMetadata? Read(string folder, MetadataFiles metadata)
    {
        var path = Path.Combine(folder, FileName);
        return !File.Exists(path) ? null : metadata.Read(path) switch
        {
            MetadataReading.Read read => new FolderMetadata(read.Metadata, CollectionOf(read), read.Warnings),
            // Without the folder's tags nobody knows who may see its files: editors only.
            MetadataReading.Unreadable fault => new FolderMetadata(new DocumentMetadata { Tags = [] }, null, [fault.Sentence + " Dokumente ohne eigene Angabe sehen nur Redaktionen."]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Collection? CollectionOf(MetadataReading.Read read) => read.Metadata.Collection is { } name
        ? new Collection(name, read.Metadata.Unit, read.Metadata.Contact, read.Metadata.Phone, read.Examples)
        : null;
}
