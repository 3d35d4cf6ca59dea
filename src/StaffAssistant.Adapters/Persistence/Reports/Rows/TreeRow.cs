using StaffAssistant.Core.Usage;

namespace StaffAssistant.Adapters.Persistence.Reports.Rows;

/// <summary>The units of one or more weeks; a row for each state of the organisation.</summary>
internal sealed class TreeRow
{
    public long Id { get; init; }

    public required string Hash { get; init; }

    public required IReadOnlyList<Unit> Units { get; init; }
}
