using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Reports.Rows;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Adapters.Persistence.Reports;

/// <summary>Reads what is published. It has no way to the catalogue and none to persons. A published week never changes, so one that was read stays in memory.</summary>
internal sealed class ReportStore(DatabaseTables<ReportContext> schema, TimeProvider clock) : IReportStore
{
    private readonly ConcurrentDictionary<IsoWeek, PublishedWeek> _read = [];

    /// <inheritdoc />
    public async Task<Approval?> FindApprovalAsync(CancellationToken cancellationToken)
    {
        await using var reports = await schema.OpenAsync(cancellationToken);
        var last = await reports.Approvals.AsNoTracking().OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return last is { Body.Length: > 0 } ? new Approval(last.Body, last.Date, last.Document) : null;
    }

    /// <inheritdoc />
    public async Task RecordApprovalAsync(Approval? approval, CancellationToken cancellationToken)
    {
        await using var reports = await schema.OpenAsync(cancellationToken);
        reports.Approvals.Add(new ApprovalRow
        {
            Body = approval?.Body ?? string.Empty,
            Date = approval?.Date ?? default,
            Document = approval?.Document ?? string.Empty,
            RecordedAt = clock.GetUtcNow(),
        });
        await reports.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<IsoWeek>> ListWeeksAsync(CancellationToken cancellationToken)
    {
        await using var reports = await schema.OpenAsync(cancellationToken);
        var names = await reports.Weeks.OrderBy(row => row.Week).Select(row => row.Week).ToListAsync(cancellationToken);
        return [.. names.Select(name => IsoWeek.Parse(name)!.Value)];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<PublishedWeek>> GetWeeksAsync(IReadOnlyCollection<IsoWeek> weeks, CancellationToken cancellationToken)
    {
        var unread = weeks.Where(week => !_read.ContainsKey(week)).ToList();
        foreach (var week in unread.Count == 0 ? [] : await ReadAsync(unread, cancellationToken))
            _read[week.Week] = week;
        return [.. weeks.Distinct().Order().Select(week => _read.GetValueOrDefault(week)).OfType<PublishedWeek>()];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<PublishedBlock>> GetBlocksAsync(IReadOnlyCollection<WeekBlock> blocks, CancellationToken cancellationToken)
    {
        await using var reports = await schema.OpenAsync(cancellationToken);
        var names = blocks.Select(block => block.ToString()).ToArray();
        var rows = await reports.Blocks.Where(row => names.Contains(row.Block)).OrderBy(row => row.Block).Select(row => row.Block).ToListAsync(cancellationToken);
        var topics = (await reports.Topics.AsNoTracking().Where(row => names.Contains(row.Block)).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken)).ToLookup(row => row.Block);
        return [.. rows.Select(name => new PublishedBlock(WeekBlock.Parse(name)!.Value, [.. topics[name].Select(topic => topic.ToTopic())]))];
    }

    private async Task<IReadOnlyList<PublishedWeek>> ReadAsync(IReadOnlyCollection<IsoWeek> weeks, CancellationToken cancellationToken)
    {
        await using var reports = await schema.OpenAsync(cancellationToken);
        var names = weeks.Select(week => week.ToString()).ToArray();
        var rows = await reports.Weeks.AsNoTracking().Where(row => names.Contains(row.Week)).OrderBy(row => row.Week).ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.TreeId).Distinct().ToArray();
        var trees = (await reports.Trees.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken)).ToDictionary(row => row.Id, row => new UnitTree(row.Units));
        var groups = (await reports.Groups.AsNoTracking().Where(row => names.Contains(row.Week)).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken)).ToLookup(row => row.Week);
        return [.. rows.Select(row => new PublishedWeek(IsoWeek.Parse(row.Week)!.Value, trees[row.TreeId], [.. groups[row.Week].Select(group => group.ToGroup())]))];
    }
}
