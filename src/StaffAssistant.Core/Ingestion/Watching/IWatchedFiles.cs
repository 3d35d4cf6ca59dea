using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion.Watching;

/// <summary>What was seen in watched folders, as stored.</summary>
public interface IWatchedFiles
{
    /// <summary>The files of a folder.</summary>
    Task<IReadOnlyList<WatchedFile>> ListAsync(string folder, CancellationToken cancellationToken);

    /// <summary>Stores what is known of a file.</summary>
    Task SaveAsync(string folder, WatchedFile file, CancellationToken cancellationToken);

    /// <summary>Forgets a file.</summary>
    Task RemoveAsync(string folder, string path, CancellationToken cancellationToken);

    /// <summary>How many files of all folders stand for a version.</summary>
    Task<int> CountAsync(VersionId version, CancellationToken cancellationToken);
}
