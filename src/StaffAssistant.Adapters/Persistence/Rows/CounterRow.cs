namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A number that only rises.</summary>
internal sealed class CounterRow
{
    /// <summary>The number of the catalogue's last change.</summary>
    public const string Changes = "changes";

    public required string Name { get; set; }

    public long Value { get; set; }
}
