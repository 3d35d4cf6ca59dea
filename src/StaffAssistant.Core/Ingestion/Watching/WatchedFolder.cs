using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Ingestion.Watching;

/// <summary>A folder that is mirrored: what lies there is taken in, what goes from there goes here.</summary>
public sealed class WatchedFolder
{
    /// <summary>The folder, as an absolute path or a share.</summary>
    [Required]
    public string Path { get; set; } = string.Empty;

    /// <summary>What its files are known under; empty: the folder's own name. Two folders need two names.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The collection of its documents, unless a sidecar says otherwise; empty: as folder and file say.</summary>
    public string Collection { get; set; } = string.Empty;

    /// <summary>Access tags of documents that have none of their own; empty: editors of their collection only.</summary>
    public IList<string> Tags { get; init; } = [];

    /// <summary>The name that counts.</summary>
    internal string KnownAs => Name.Length > 0 ? Name : System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(Path));
}
