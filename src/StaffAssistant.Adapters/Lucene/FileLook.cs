namespace StaffAssistant.Adapters.Lucene;

/// <summary>How the files of a generation look from outside: a change that went through the file system shows without reading them.</summary>
internal sealed class FileLook(IndexGeneration generation)
{
    private readonly IReadOnlyList<(string Path, long Length, DateTime Written)> _seen = [.. PathsOf(generation).Select(Look)];

    /// <summary>True when no file went, grew, shrank or was written.</summary>
    public bool IsTheSame() => _seen.All(file => Look(file.Path) == file);

    private static IEnumerable<string> PathsOf(IndexGeneration generation) =>
        generation.Files().Append(IndexManifest.FileName).Select(name => Path.Combine(generation.Folder, name));

    private static (string Path, long Length, DateTime Written) Look(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (path, file.Length, file.LastWriteTimeUtc) : (path, -1, default);
    }
}
