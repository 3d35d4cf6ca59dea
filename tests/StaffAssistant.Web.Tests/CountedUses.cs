using Microsoft.Extensions.Logging.Abstractions;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;

namespace StaffAssistant.Web.Tests;

/// <summary>What pages counted, as the counters of the running periods hold it.</summary>
internal static class CountedUses
{
    public static async Task<IReadOnlyList<OpenCell>> OfAsync(UsageCounting counting)
    {
        using var folder = A.Folder();
        var keeper = new UsageKeeper(
            counting, new OpenPeriodFiles(new UsageFolder(folder.Path), NullLogger<OpenPeriodFiles>.Instance), new Approved(), new CountyUnits(),
            new SteadyClock(TimeProvider.System, NullLogger<SteadyClock>.Instance), TimeProvider.System, NullLogger<UsageKeeper>.Instance);
        await keeper.KeepAsync(CancellationToken.None);
        return [.. keeper.Open.SelectMany(period => period.Cells)];
    }

    private sealed class Approved : IUsageArchive
    {
        public Task<bool> IsApprovedAsync(CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<bool> IsClosedAsync(CountingPeriod period, CancellationToken cancellationToken) => Task.FromResult(false);

        public Task AddAsync(PublishedWeek week, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task AddAsync(PublishedBlock block, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
