namespace StaffAssistant.Adapters.Persistence.Reports.Rows;

/// <summary>The figures of one group of units in one week.</summary>
internal sealed class GroupRow
{
    public required string Week { get; init; }

    public required int Ordinal { get; init; }

    public required IReadOnlyList<string> Units { get; init; }

    public long Proven { get; init; }

    public long NoSource { get; init; }

    public long Decisions { get; init; }

    public long ByModel { get; init; }

    public long Helpful { get; init; }

    public long NotHelpful { get; init; }

    public long Gaps { get; init; }

    public long ModelWork { get; init; }

    public required IReadOnlyList<long> Times { get; init; }
}
