using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Reports.Rows;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Adapters.Persistence.Reports;

/// <summary>Writes closed periods, each in one transaction and once. A closed period without figures leaves its row, so that it is never counted again.</summary>
internal sealed class UsageArchive(DatabaseTables<ReportContext> schema) : IUsageArchive
{
    /// <inheritdoc />
    public async Task<bool> IsApprovedAsync(CancellationToken cancellationToken)
    {
        await using var reports = await schema.OpenAsync(cancellationToken);
        return await reports.Approvals.OrderByDescending(row => row.Id).Select(row => row.Body).FirstOrDefaultAsync(cancellationToken) is { Length: > 0 };
    }

    /// <inheritdoc />
    public async Task<bool> IsClosedAsync(CountingPeriod period, CancellationToken cancellationToken)
    {
        await using var reports = await schema.OpenAsync(cancellationToken);
        return period.IsBlock
            ? await reports.Blocks.AnyAsync(row => row.Block == period.Name, cancellationToken)
            : await reports.Weeks.AnyAsync(row => row.Week == period.Name, cancellationToken);
    }

    /// <inheritdoc />
    public async Task AddAsync(PublishedWeek week, CancellationToken cancellationToken)
    {
        if (await IsClosedAsync(CountingPeriod.Of(week.Week), cancellationToken))
            return;
        await using var reports = await schema.OpenAsync(cancellationToken);
        await using var transaction = await reports.Database.BeginTransactionAsync(cancellationToken);
        var units = week.Tree.Units;
        var hash = ReportMapping.HashOf(units);
        var tree = await reports.Trees.FirstOrDefaultAsync(row => row.Hash == hash, cancellationToken);
        if (tree is null)
        {
            tree = reports.Trees.Add(new TreeRow { Hash = hash, Units = units }).Entity;
            await reports.SaveChangesAsync(cancellationToken);
        }

        reports.Weeks.Add(new WeekRow { Week = week.Week.ToString(), TreeId = tree.Id });
        reports.Groups.AddRange(week.Groups.Select((group, index) => group.ToRow(week.Week, index)));
        await reports.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task AddAsync(PublishedBlock block, CancellationToken cancellationToken)
    {
        if (await IsClosedAsync(CountingPeriod.Of(block.Block), cancellationToken))
            return;
        await using var reports = await schema.OpenAsync(cancellationToken);
        reports.Blocks.Add(new BlockRow { Block = block.Block.ToString() });
        reports.Topics.AddRange(block.Topics.Select((topic, index) => topic.ToRow(block.Block, index)));
        await reports.SaveChangesAsync(cancellationToken);
    }
}
