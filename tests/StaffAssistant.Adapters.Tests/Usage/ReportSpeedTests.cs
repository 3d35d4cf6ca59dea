using System.Diagnostics;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Usage;

/// <summary>Prints how long reports take on a large store (<c>STAFFASSISTANT_LONG=1</c>: two years, 200 units). Asserts what they show, never a time.</summary>
public sealed class ReportSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Reports_over_years_of_many_units_show_every_question()
    {
        var (units, years) = (LongRun.Count(12, 200), LongRun.Count(1, 2));
        await using var store = await TestStore.OpenAsync();
        var asked = await FillAsync(store, units, years);

        var reports = store.Get<UsageReports>();
        var periods = Enumerable.Range(2024, years).SelectMany(year => Enumerable.Range(1, WeekBlock.PerYear).Select(number => ReportPeriod.Of(new WeekBlock(year, number))).Append(ReportPeriod.OfYear(year))).ToList();
        var times = new List<double>();
        var shown = 0L;
        foreach (var department in Enumerable.Range(10, units / 10))
        {
            foreach (var period in periods)
            {
                var started = Stopwatch.GetTimestamp();
                var report = await reports.FindAsync($"{department}", period, TestContext.Current.CancellationToken);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                shown += period.Blocks.Count == 1 ? report!.Total!.Questions : 0;
            }
        }

        times.Sort();
        output.WriteLine($"{units} units, {years * 52} weeks, {times.Count} reports: median {times[times.Count / 2]:0} ms, p95 {times[(int)(times.Count * 0.95)]:0} ms");
        var began = Stopwatch.GetTimestamp();
        var printed = store.Get<IPrintedDocumentWriter>().Write(CommitteeDocument.Of(await store.Get<CommitteeReports>().ComposeAsync(TestContext.Current.CancellationToken)));
        output.WriteLine($"committee report as DOCX: {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms");

        Assert.Equal(asked, shown);
        Assert.NotEmpty(printed);
    }

    private static async Task<long> FillAsync(TestStore store, int units, int years)
    {
        var tree = new UnitTree(Enumerable.Range(10, units / 10).SelectMany(department =>
            Enumerable.Range(1, 9).Select(number => new Unit($"{department}.{number}", "Sachgebiet", $"{department}")).Prepend(new Unit($"{department}", "Amt", null, IsStaffed: false))));
        await store.Get<IReportStore>().RecordApprovalAsync(new Approval("Personalrat", new DateOnly(2024, 1, 1), "Dienstvereinbarung 4.1"), TestContext.Current.CancellationToken);
        var (random, asked) = (new Random(1), 0L);
        foreach (var week in Enumerable.Range(2024, years).SelectMany(year => Enumerable.Range(1, WeekBlock.PerYear).SelectMany(number => new WeekBlock(year, number).Weeks)))
        {
            var groups = tree.Units.Where(unit => unit.IsStaffed).Select(unit => new PublishedGroup([unit.Key], new UsageCounters { Proven = random.Next(5, 90), NoSource = random.Next(9) })).ToList();
            asked += groups.Sum(group => group.Counters.Questions);
            await store.Get<IUsageArchive>().AddAsync(new PublishedWeek(week, tree, groups), TestContext.Current.CancellationToken);
        }

        return asked;
    }
}
