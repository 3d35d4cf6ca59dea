namespace StaffAssistant.Core.Retention;

/// <summary>A store from which old entries are deleted. It does not judge the clock and does not know the period: <see cref="RetentionSweep"/> does.</summary>
public interface IRetainedData
{
    /// <summary>What it holds.</summary>
    RetainedKind Kind { get; }

    /// <summary>From when the oldest entry is; null when there is none.</summary>
    Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken);

    /// <summary>Deletes what came before <paramref name="moment"/>, for good; gives how many entries that were.</summary>
    Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
