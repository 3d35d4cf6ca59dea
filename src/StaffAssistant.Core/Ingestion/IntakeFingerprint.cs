using System.Security.Cryptography;
using System.Text.Json;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Names what a version is made from: the bytes, the file's name and place, what is said about it from outside, and how it was read.</summary>
internal static class IntakeFingerprint
{
    /// <summary>Raised when the same file would be read differently, so that importing it again reads it again.</summary>
    private const int ReadingVersion = 1;

    /// <summary>The fingerprint as 64 hexadecimal digits.</summary>
    public static string Of(IncomingFile file, string sha256) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new Words(ReadingVersion, sha256, file.SourcePath, file.Given, file.Defaults, file.Warnings))));

    private sealed record Words(
        int ReadingVersion, string Sha256, string SourcePath, DocumentMetadata Given, DocumentMetadata Defaults, IReadOnlyList<string> Warnings);
}
