using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>A file on its way in.</summary>
/// <param name="Path">Where its bytes lie now.</param>
/// <param name="SourcePath">Where it comes from, relative to what is imported, with forward slashes; the identity of last resort.</param>
/// <param name="Given">What is known from outside the file (sidecar, folder, command line); holds over what the file says about itself.</param>
/// <param name="Defaults">What holds where nobody says otherwise (folder, access tags of the command line).</param>
public sealed record IncomingFile(string Path, string SourcePath, DocumentMetadata Given, DocumentMetadata Defaults)
{
    /// <summary>Who brings it: the file may only go into collections that he edits. Null for whoever runs the system, who holds all files anyway.</summary>
    public AccessScope? Bearer { get; init; }

    /// <summary>Why it must not be taken in, known before it was opened (its sidecar cannot be read); null when nothing speaks against it.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>What was noticed before it was opened, in German sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The file's name without folders.</summary>
    public string Name => System.IO.Path.GetFileName(SourcePath);
}
