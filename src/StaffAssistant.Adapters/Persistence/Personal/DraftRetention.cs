using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Deletes drafts that nobody changed for long.</summary>
internal sealed class DraftRetention(DatabaseTables<PersonalContext> tables) : IRetainedData
{
    /// <inheritdoc />
    public RetainedKind Kind => RetainedKind.Drafts;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Drafts.MinAsync(row => (DateTimeOffset?)row.ChangedAt, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Drafts.Where(row => row.ChangedAt < moment).ExecuteDeleteAsync(cancellationToken);
    }
}
