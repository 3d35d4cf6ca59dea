namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>Words that mean the same in this house.</summary>
internal sealed class SynonymRow
{
    public Guid Id { get; set; }

    public IReadOnlyList<string> Words { get; set; } = [];

    public int Change { get; set; }
}
