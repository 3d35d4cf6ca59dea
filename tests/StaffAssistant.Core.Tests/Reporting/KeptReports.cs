using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Tests.Reporting;

/// <summary>Published figures in memory, for proofs over many counties.</summary>
internal sealed class KeptReports : IReportStore
{
    public List<PublishedWeek> Weeks { get; } = [];

    public List<PublishedBlock> Blocks { get; } = [];

    public Approval? Approval { get; set; } = new("Personalrat", new DateOnly(2026, 8, 12), "Dienstvereinbarung 4.1");

    public Task<Approval?> FindApprovalAsync(CancellationToken cancellationToken) => Task.FromResult(Approval);

    public Task RecordApprovalAsync(Approval? approval, CancellationToken cancellationToken)
    {
        Approval = approval;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<IsoWeek>> ListWeeksAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<IsoWeek>>([.. Weeks.Select(week => week.Week)]);

    public Task<IReadOnlyList<PublishedWeek>> GetWeeksAsync(IReadOnlyCollection<IsoWeek> weeks, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PublishedWeek>>([.. Weeks.Where(week => weeks.Contains(week.Week))]);

    public Task<IReadOnlyList<PublishedBlock>> GetBlocksAsync(IReadOnlyCollection<WeekBlock> blocks, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PublishedBlock>>([.. Blocks.Where(block => blocks.Contains(block.Block))]);
}
