using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Feedback in the catalogue's database. Each call is a unit of work of its own.</summary>
internal sealed class FeedbackStore(IDbContextFactory<CatalogContext> contexts) : IFeedbackStore
{
    /// <inheritdoc />
    public async Task AddAsync(IReadOnlyList<FeedbackEntry> entries, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var submissions = entries.Select(entry => entry.Submission).ToArray();
        var known = await catalog.Feedback.Where(row => submissions.Contains(row.Submission)).Select(row => new { row.Submission, row.Desk }).ToListAsync(cancellationToken);
        var added = entries.Where(entry => known.All(row => row.Submission != entry.Submission || row.Desk != entry.Desk.Key)).ToList();
        catalog.Feedback.AddRange(added.Select(entry => entry.ToRow()));
        try
        {
            await catalog.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Two clicks at once: the other one was faster, and its entries are the same.
            if (await catalog.Feedback.CountAsync(row => submissions.Contains(row.Submission), cancellationToken) < entries.Count)
                throw;
        }
    }

    /// <inheritdoc />
    public async Task<FeedbackPage> ListAsync(IReadOnlySet<FeedbackDesk> desks, FeedbackFilter filter, int count, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = At(catalog, desks).Where(row =>
            (filter.State == null || row.State == filter.State) && (filter.Kind == null || row.Kind == filter.Kind));
        if (filter.Collection is { } collection)
        {
            var desk = FeedbackDesk.Of(collection).Key;
            rows = rows.Where(row => row.Desk == desk);
        }

        var shown = await rows.OrderByDescending(row => row.Week).ThenBy(row => row.Id).Take(count).ToListAsync(cancellationToken);
        return new FeedbackPage([.. shown.Select(row => row.ToEntry())], await rows.CountAsync(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<FeedbackHandling> HandleAsync(
        FeedbackEntry seen, FeedbackState state, string note, IReadOnlySet<FeedbackDesk> desks, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var mine = At(catalog, desks).Where(row => row.Id == seen.Id.Value);
        var changed = await mine.Where(row => row.Change == seen.Change).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.State, state).SetProperty(one => one.Note, note).SetProperty(one => one.Change, one => one.Change + 1), cancellationToken);
        if (changed > 0)
            return FeedbackHandling.Saved;
        return await mine.AnyAsync(cancellationToken) ? FeedbackHandling.ChangedMeanwhile : FeedbackHandling.Gone;
    }

    private static IQueryable<FeedbackRow> At(CatalogContext catalog, IReadOnlySet<FeedbackDesk> desks)
    {
        var keys = desks.Select(desk => desk.Key).ToArray();
        return catalog.Feedback.AsNoTracking().Where(row => keys.Contains(row.Desk));
    }
}
