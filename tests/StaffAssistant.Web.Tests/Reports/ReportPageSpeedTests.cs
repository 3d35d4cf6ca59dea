using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Reports;

/// <summary>Prints how long the report page takes over HTTP on a large store (<c>STAFFASSISTANT_LONG=1</c>: two years, 200 units). Asserts what it shows, never a time.</summary>
public sealed class ReportPageSpeedTests(TestSite site, ITestOutputHelper output) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_shows_its_figures_over_years_of_many_units()
    {
        var (departments, years) = (LongRun.Count(2, 20), LongRun.Count(1, 2));
        var tree = new UnitTree(Enumerable.Range(50, departments).SelectMany(department =>
            Enumerable.Range(1, 9).Select(number => new Unit($"{department}.{number}", "Sachgebiet", $"{department}")).Prepend(new Unit($"{department}", "Amt", null, IsStaffed: false))));
        await site.Services.GetRequiredService<IReportStore>().RecordApprovalAsync(new Approval("Personalrat", new DateOnly(2024, 1, 1), "Dienstvereinbarung 4.1"), Cancel);
        foreach (var week in Enumerable.Range(2024, years).SelectMany(year => Enumerable.Range(1, WeekBlock.PerYear).SelectMany(number => new WeekBlock(year, number).Weeks)))
        {
            await site.Services.GetRequiredService<IUsageArchive>().AddAsync(
                new PublishedWeek(week, tree, [.. tree.Units.Where(unit => unit.IsStaffed).Select(unit => new PublishedGroup([unit.Key], new UsageCounters { Proven = 41, NoSource = 3 }))]), Cancel);
        }

        using var browser = await site.SignInAsync("mk");
        var times = new List<double>();
        foreach (var period in Enumerable.Repeat(Enumerable.Range(2024, years).SelectMany(year => new[] { $"{year}", $"{year}-Q2", $"{year}-Q4" }), LongRun.Count(1, 20)).SelectMany(each => each))
        {
            var started = Stopwatch.GetTimestamp();
            var page = await browser.GetStringAsync($"/berichte?einheit=50&zeitraum={period}", Cancel);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            Assert.Contains(period.Length > 4 ? "5.148" : "20.592", page, StringComparison.Ordinal);
        }

        times.Sort();
        output.WriteLine($"{departments * 10} units, {years * 52} weeks, {times.Count} pages: median {times[times.Count / 2]:0} ms, p95 {times[(int)(times.Count * 0.95)]:0} ms");
    }
}
