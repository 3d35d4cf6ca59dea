namespace StaffAssistant.Core.Usage;

/// <summary>Where closed periods are written, each once. It knows no person and has nowhere to put one.</summary>
public interface IUsageArchive
{
    /// <summary>Whether somebody approved that use is counted and reported.</summary>
    Task<bool> IsApprovedAsync(CancellationToken cancellationToken);

    /// <summary>Whether a period was closed before.</summary>
    Task<bool> IsClosedAsync(CountingPeriod period, CancellationToken cancellationToken);

    /// <summary>Writes a week; one that is there already stays as it is.</summary>
    Task AddAsync(PublishedWeek week, CancellationToken cancellationToken);

    /// <summary>Writes a block; one that is there already stays as it is.</summary>
    Task AddAsync(PublishedBlock block, CancellationToken cancellationToken);
}
