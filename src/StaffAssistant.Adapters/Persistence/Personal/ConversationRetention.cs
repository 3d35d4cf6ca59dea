using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Deletes old questions with their answers; a conversation goes with its last one.</summary>
internal sealed class ConversationRetention(DatabaseTables<PersonalContext> tables) : IRetainedData
{
    /// <inheritdoc />
    public RetainedKind Kind => RetainedKind.Conversations;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Turns.MinAsync(row => (DateTimeOffset?)row.AskedAt, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var turns = await personal.Turns.Where(row => row.AskedAt < moment).ExecuteDeleteAsync(cancellationToken);
        await personal.Conversations.Where(row => row.Turns.Count == 0).ExecuteDeleteAsync(cancellationToken);
        return turns;
    }
}
