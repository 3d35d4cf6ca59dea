using StaffAssistant.Core.Access;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>What is said about a file from outside, in plain values.</summary>
internal sealed record StoredWords(StoredMetadata Given, StoredMetadata Defaults, IReadOnlyList<string>? Bearer, RefusalReason? Refusal, IReadOnlyList<string> Warnings)
{
    public static StoredWords Of(IncomingFile file) =>
        new(StoredMetadata.Of(file.Given), StoredMetadata.Of(file.Defaults), file.Bearer is { } bearer ? [.. bearer.Grants] : null, file.Refusal, file.Warnings);

    public IncomingFile ToFile(string path, string sourcePath) => new(path, sourcePath, Given.ToMetadata(), Defaults.ToMetadata())
    {
        Bearer = Bearer is null ? null : AccessScope.Restore(Bearer),
        Refusal = Refusal,
        Warnings = Warnings,
    };
}
