using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.OwnData;

/// <summary>A store that keeps something of single persons. Whoever it belongs to can see it whole, take it along and have it deleted; nobody else can.</summary>
public interface IPersonalStore
{
    /// <summary>What it holds.</summary>
    PersonalKind Kind { get; }

    /// <summary>How many entries are kept of this person.</summary>
    Task<int> CountAsync(PersonKey owner, CancellationToken cancellationToken);

    /// <summary>How old the oldest entry of this person is; null when there is none, or when no entry goes by its age.</summary>
    Task<DateTimeOffset?> FindOldestAsync(PersonKey owner, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    /// <summary>All that is kept of this person, oldest first: values that <c>System.Text.Json</c> writes as they are, with names that a person understands.</summary>
    IAsyncEnumerable<object> ExportAsync(PersonKey owner, CancellationToken cancellationToken);

    /// <summary>Deletes all of it for good, files included; gives how many entries that were. Afterwards no row and no file of this person is left in the store.</summary>
    Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken);
}
