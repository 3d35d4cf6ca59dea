using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Web.Demo;

/// <summary>
/// Brings a year and more of made-up counters into an empty store, in Development only, so that reports can be seen. They are published by the same code as real ones, and
/// are the same at each start of a week.
/// </summary>
internal sealed class DemoUsage(
    IOptions<DemoOptions> options, DemoUnits units, IUnitSource source, IReportStore reports, IUsageArchive archive, TimeProvider clock, ILogger<DemoUsage> logger)
    : BackgroundService
{
    private const int BlocksBefore = 5;

    /// <summary>Ends when the counters are in, or could not be brought in.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Import || units.WithPeople.Count == 0)
            return;
        try
        {
            await Task.Yield();
            if ((await reports.ListWeeksAsync(stoppingToken)).Count == 0 && await reports.FindApprovalAsync(stoppingToken) is null)
                await BringInAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            DemoLog.UsageFailed(logger, fault);
        }
    }

    private async Task BringInAsync(CancellationToken cancellationToken)
    {
        var today = BerlinCalendar.Today(clock);
        var thisWeek = IsoWeek.Of(today);
        var block = Enumerable.Range(0, BlocksBefore).Aggregate(thisWeek.Block, (before, _) => before.Previous);
        var tree = source.TreeOn(today);
        for (; block.CompareTo(thisWeek.Block) <= 0; block = IsoWeek.Of(block.Last.Sunday.AddDays(1)).Block)
        {
            var topics = OpenPeriod.Begin(CountingPeriod.Of(block));
            foreach (var week in block.Weeks.Where(week => week.CompareTo(thisWeek) < 0))
            {
                var totals = OpenPeriod.Begin(CountingPeriod.Of(week));
                DemoWeek.Fill(week, units, tree, totals, topics);
                await archive.AddAsync(WeekClosing.Close(week, tree, totals.Cells), cancellationToken);
            }

            if (block.Last.CompareTo(thisWeek) < 0)
                await archive.AddAsync(BlockClosing.Close(block, tree, topics.Cells), cancellationToken);
        }

        await reports.RecordApprovalAsync(new Approval("Personalrat (Beispiel)", new DateOnly(2025, 6, 12), "Dienstvereinbarung 4.1"), cancellationToken);
    }
}
