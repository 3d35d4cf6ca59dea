using StaffAssistant.Core.Usage;

namespace StaffAssistant.Adapters.Persistence.Reports.Rows;

/// <summary>One topic of a group of departments in one block.</summary>
internal sealed class TopicRow
{
    public required string Block { get; init; }

    public required int Ordinal { get; init; }

    public required IReadOnlyList<string> Departments { get; init; }

    public required TopicKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Collection { get; init; }

    public required string DocumentKind { get; init; }

    public long Uses { get; init; }

    public TopicUse Use { get; init; }
}
