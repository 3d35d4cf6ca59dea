using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>Published figures and the approval, as reports read them.</summary>
public interface IReportStore
{
    /// <summary>The approval in force; null when there is none.</summary>
    Task<Approval?> FindApprovalAsync(CancellationToken cancellationToken);

    /// <summary>Records an approval; null takes back the one in force. What was before stays recorded.</summary>
    Task RecordApprovalAsync(Approval? approval, CancellationToken cancellationToken);

    /// <summary>The weeks that are published, the earliest first.</summary>
    Task<IReadOnlyList<IsoWeek>> ListWeeksAsync(CancellationToken cancellationToken);

    /// <summary>Those of these weeks that are published, in order.</summary>
    Task<IReadOnlyList<PublishedWeek>> GetWeeksAsync(IReadOnlyCollection<IsoWeek> weeks, CancellationToken cancellationToken);

    /// <summary>Those of these blocks that are published, in order.</summary>
    Task<IReadOnlyList<PublishedBlock>> GetBlocksAsync(IReadOnlyCollection<WeekBlock> blocks, CancellationToken cancellationToken);
}
