using System.Runtime.CompilerServices;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.OwnData;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>A person's uploads as a part of all that is kept of him. The files themselves he can download from their page.</summary>
public sealed class KeptOwnDocuments(PersonalUploads documents) : IPersonalStore
{
    /// <inheritdoc />
    public PersonalKind Kind => PersonalKind.Documents;

    /// <inheritdoc />
    public async Task<int> CountAsync(PersonKey owner, CancellationToken cancellationToken) => (await documents.ListAsync(owner, cancellationToken)).Count;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(PersonKey owner, CancellationToken cancellationToken) =>
        (await documents.ListAsync(owner, cancellationToken)).Min(document => (DateTimeOffset?)document.Version.ImportedAt);

    /// <inheritdoc />
    public async IAsyncEnumerable<object> ExportAsync(PersonKey owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var document in (await documents.ListAsync(owner, cancellationToken)).Reverse())
            yield return new { HochgeladenAm = document.Version.ImportedAt, Datei = document.Version.File.Name, Titel = document.Version.Title, Bytes = document.Version.File.Length, WirdGeloeschtAm = document.GoesAt };
    }

    /// <inheritdoc />
    public Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken) => documents.RemoveAllAsync(owner, cancellationToken);
}
