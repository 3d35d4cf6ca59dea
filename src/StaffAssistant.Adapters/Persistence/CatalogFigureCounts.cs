using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Counts for the committee report, each one query.</summary>
internal sealed class CatalogFigureCounts(IDbContextFactory<CatalogContext> contexts) : ICatalogFigures
{
    /// <inheritdoc />
    public async Task<CatalogFigures> CountAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var sent = await catalog.Feedback.GroupBy(row => new { row.Kind, row.State }).Select(same => new { same.Key.Kind, same.Key.State, Count = same.Count() }).ToListAsync(cancellationToken);
        return new CatalogFigures(
            await catalog.Documents.CountAsync(cancellationToken),
            await catalog.Versions.CountAsync(cancellationToken),
            await catalog.Passages.CountAsync(cancellationToken),
            await catalog.Collections.CountAsync(cancellationToken),
            Count(FeedbackKind.Gap, isOpen: true), Count(FeedbackKind.Gap, isOpen: false),
            Count(FeedbackKind.NotHelpful, isOpen: true) + Count(FeedbackKind.NotHelpful, isOpen: false), Count(FeedbackKind.NotHelpful, isOpen: true),
            Count(FeedbackKind.Barrier, isOpen: true), Count(FeedbackKind.Barrier, isOpen: false));

        int Count(FeedbackKind kind, bool isOpen) => sent.Where(same => same.Kind == kind && same.State == FeedbackState.Open == isOpen).Sum(same => same.Count);
    }
}
