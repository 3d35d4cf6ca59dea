namespace StaffAssistant.Core.Documents;

/// <summary>
/// What makes two files the same document: the id in the metadata, else the number within the collection, else the path.
/// Stored beside the document, so that a renamed file with the same number stays the same document.
/// </summary>
public readonly record struct DocumentKey(string Value)
{
    private const string PathPrefix = "path:";

    /// <summary>True when nothing but its path tells the document from others.</summary>
    public bool IsPath => Value.StartsWith(PathPrefix, StringComparison.Ordinal);

    /// <summary>Chooses the key by the order above. <paramref name="sourcePath"/> is relative to what was imported, with forward slashes.</summary>
    public static DocumentKey From(DocumentMetadata metadata, CollectionName collection, string sourcePath) =>
        !string.IsNullOrWhiteSpace(metadata.Id) ? new("id:" + Fold(metadata.Id))
        : !string.IsNullOrWhiteSpace(metadata.Number) ? new($"number:{collection.Key}/{Fold(metadata.Number)}")
        : new($"{PathPrefix}{collection.Key}/{sourcePath.Normalize()}");

    /// <summary>An id or number as compared: case and white space do not count. References such as <c>supersedes</c> are compared in this form, too.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Normalize().ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <inheritdoc />
    public override string ToString() => Value;
}
