using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Core.Ingestion.Watching;

/// <summary>A file of a watched folder as last seen.</summary>
/// <param name="Path">Where it lies below the folder, with forward slashes.</param>
/// <param name="State">Size, time and metadata, as compared.</param>
/// <param name="Job">The job that takes this state in; null when that is settled.</param>
/// <param name="Version">The version that the file stands for; null where it was refused or is not known yet.</param>
public sealed record WatchedFile(string Path, string State, IngestionJobId? Job, VersionId? Version);
