using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Deletes what people sent long ago. Only the week is known, so an entry goes when its whole week is old.</summary>
internal sealed class FeedbackRetention(IDbContextFactory<CatalogContext> contexts) : IRetainedData
{
    private const int Week = 7;

    /// <inheritdoc />
    public RetainedKind Kind => RetainedKind.Feedback;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Feedback.MinAsync(row => (DateOnly?)row.Week, cancellationToken) is { } monday ? BerlinCalendar.StartOf(monday) : null;
    }

    /// <inheritdoc />
    public async Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var lastMonday = BerlinCalendar.DateOf(moment).AddDays(-Week);
        return await catalog.Feedback.Where(row => row.Week <= lastMonday).ExecuteDeleteAsync(cancellationToken);
    }
}
