using StaffAssistant.Core.Retention;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>Deletes what persons uploaded for themselves when its time is over.</summary>
public sealed class OwnDocumentRetention(PersonalUploads documents) : IRetainedData
{
    /// <inheritdoc />
    public RetainedKind Kind => RetainedKind.PersonalDocuments;

    /// <inheritdoc />
    public Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken) => documents.FindOldestAsync(cancellationToken);

    /// <inheritdoc />
    public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) => documents.RemoveBeforeAsync(moment, cancellationToken);
}
