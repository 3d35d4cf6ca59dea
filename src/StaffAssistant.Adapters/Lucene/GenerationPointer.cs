namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Which folder below the index directory serves: one line in the file <c>current</c>, with its hash. Folders have random names, so that a broken build
/// is never mistaken for what the pointer meant.
/// </summary>
internal sealed class GenerationPointer(string root)
{
    private const string FileName = "current";

    private string File => Path.Combine(root, FileName);

    /// <summary>True when nothing was ever written here.</summary>
    public bool IsUntouched => !Directory.Exists(root) || !Directory.EnumerateFileSystemEntries(root).Any();

    /// <summary>The serving folder; null when the pointer is missing or damaged.</summary>
    public string? Read() => SealedText.Open(WholeFile.Read(File)) is { } name ? Path.Combine(root, name) : null;

    /// <summary>The pointer's bytes and those of the manifest it leads to, to see whether another process changed them.</summary>
    public (string?, string?) Look() => (WholeFile.Read(File), Read() is { } folder ? WholeFile.Read(Path.Combine(folder, IndexManifest.FileName)) : null);

    /// <summary>Makes a folder of a name that was never used.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(root, Guid.NewGuid().ToString("N")[..12])).FullName;

    /// <summary>Lets a folder serve.</summary>
    public void Write(string folder) => WholeFile.Write(File, SealedText.Seal(Path.GetFileName(folder)));

    /// <summary>Removes everything but the serving folder. What cannot be removed now is removed another time.</summary>
    public void RemoveOthers()
    {
        if (!Directory.Exists(root))
            return;
        var kept = new[] { Read(), File };
        foreach (var path in Directory.EnumerateFileSystemEntries(root).Where(path => !kept.Contains(path)).ToList())
        {
            try
            {
                if (Directory.Exists(path))
                    Directory.Delete(path, recursive: true);
                else
                    System.IO.File.Delete(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Some systems keep files that are open elsewhere; the next start removes them.
            }
        }
    }
}
