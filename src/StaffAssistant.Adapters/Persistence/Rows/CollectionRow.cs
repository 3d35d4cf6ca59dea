namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A collection as stored.</summary>
internal sealed class CollectionRow
{
    public required string Key { get; set; }

    public required string Name { get; set; }

    public string? Unit { get; set; }

    public string? Contact { get; set; }

    public string? Phone { get; set; }

    public List<string> Examples { get; set; } = [];
}
