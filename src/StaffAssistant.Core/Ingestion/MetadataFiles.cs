namespace StaffAssistant.Core.Ingestion;

/// <summary>Reads metadata files, in a format that an adapter knows.</summary>
internal sealed class MetadataFiles(IMetadataFormat format)
{
    /// <summary>Above this a file is no metadata, and is not read.</summary>
    private const long LargestFile = 256 * 1024;

    /// <summary>True for files that describe others and are no documents themselves.</summary>
    public static bool IsMetadata(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    /// <summary>The file that describes a document: <c>REGEL.docx.yaml</c>, else <c>REGEL.yaml</c> beside it; null when there is none.</summary>
    public static string? SidecarOf(string path) =>
        new[] { path + ".yaml", path + ".yml", Path.ChangeExtension(path, ".yaml"), Path.ChangeExtension(path, ".yml") }.FirstOrDefault(File.Exists);

    /// <summary>Reads a metadata file.</summary>
    public MetadataReading Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            return new FileInfo(path).Length > LargestFile
                ? new MetadataReading.Unreadable($"{name} ist zu groß für Metadaten und wurde nicht gelesen.")
                : format.Parse(File.ReadAllText(path), name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new MetadataReading.Unreadable($"{name} lässt sich nicht öffnen und wurde nicht gelesen.");
        }
    }
}
