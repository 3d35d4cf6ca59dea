namespace StaffAssistant.Core.Documents;

/// <summary>An original in the store.</summary>
/// <param name="Sha256">SHA-256 of the bytes, 64 lower-case hexadecimal digits; also its name in the store.</param>
/// <param name="Name">The file name as shown and offered for download, without folders.</param>
/// <param name="SourcePath">Where it came from, relative to what was imported, with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
public sealed record StoredFile(string Sha256, string Name, string SourcePath, long Length)
{
    /// <summary>The extension with its dot, lower case; empty when there is none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
