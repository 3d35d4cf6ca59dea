namespace StaffAssistant.Adapters.Persistence.Personal.Rows;

/// <summary>A saved search.</summary>
internal sealed class SearchRow
{
    public required string Owner { get; set; }

    public Guid Id { get; set; }

    public required string Name { get; set; }

    public required string Address { get; set; }

    public DateTimeOffset SavedAt { get; set; }
}
