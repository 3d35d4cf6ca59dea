using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Expands paths to the files that an import takes in, with what sidecars and folders say about them.</summary>
public sealed class ImportSource(IMetadataFormat format)
{
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        // Links could lead in circles or out of what was meant.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        MaxRecursionDepth = 64,
    };

    private readonly MetadataFiles _metadata = new(format);

    /// <summary>
    /// Files as they are; folders with all files below them, ordered by path, without metadata files and hidden ones. Paths that do not exist come as
    /// files that will be refused.
    /// </summary>
    public ImportPlan Expand(IEnumerable<string> paths, ImportChoices choices)
    {
        var folders = new Dictionary<string, FolderMetadata?>(StringComparer.Ordinal);
        var files = new List<IncomingFile>();
        foreach (var path in paths.Select(Path.GetFullPath))
            files.AddRange(Directory.Exists(path) ? ExpandFolder(path, choices, folders) : [Describe(path, Path.GetDirectoryName(path)!, choices, folders)]);
        var read = folders.Values.OfType<FolderMetadata>().ToList();
        return new ImportPlan(
            files,
            choices.Collection is null ? [.. read.Select(folder => folder.Collection).OfType<Collection>().DistinctBy(collection => collection.Name)] : [],
            [.. read.SelectMany(folder => folder.Warnings)]);
    }

    private IEnumerable<IncomingFile> ExpandFolder(string root, ImportChoices choices, Dictionary<string, FolderMetadata?> folders) =>
        Directory.EnumerateFiles(root, "*", Walk)
            .Where(path => !MetadataFiles.IsMetadata(path))
            .OrderBy(path => SourcePathOf(root, path), StringComparer.Ordinal)
            .Select(path => Describe(path, root, choices, folders));

    private IncomingFile Describe(string path, string root, ImportChoices choices, Dictionary<string, FolderMetadata?> folders)
    {
        var folder = NearestFolder(Path.GetDirectoryName(path)!, root, folders) ?? FolderMetadata.None;
        var chosen = new DocumentMetadata { Collection = choices.Collection };
        var defaults = new DocumentMetadata { Tags = choices.Tags }.Over(folder.Defaults).Over(new DocumentMetadata { Tags = choices.LastTags });
        var name = ShownFileName.OfPath(SourcePathOf(root, path));
        var file = new IncomingFile(path, name.Value, chosen, defaults) { Warnings = name.Warnings };
        return MetadataFiles.SidecarOf(path) is not { } sidecar ? file : _metadata.Read(sidecar) switch
        {
            MetadataReading.Read read => file with { Given = read.Metadata.Over(chosen), Warnings = [.. file.Warnings, .. read.Warnings] },
            MetadataReading.Unreadable fault => file with { Refusal = RefusalReason.MetadataUnreadable, Warnings = [fault.Sentence] },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private FolderMetadata? NearestFolder(string folder, string root, Dictionary<string, FolderMetadata?> folders)
    {
        if (folders.TryGetValue(folder, out var known))
            return known;
        var found = FolderMetadata.Read(folder, _metadata);
        if (found is null && folder != root && Path.GetDirectoryName(folder) is { } parent)
            return NearestFolder(parent, root, folders);
        return folders[folder] = found;
    }

    private static string SourcePathOf(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/').Normalize();
}
