namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>Bytes that lie whole on the disk, in the data directory's incoming folder.</summary>
/// <param name="Path">Where they lie.</param>
/// <param name="Sha256">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">How many they are.</param>
public sealed record ReceivedBytes(string Path, string Sha256, long Length);
