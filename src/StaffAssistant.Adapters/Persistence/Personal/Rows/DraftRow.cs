namespace StaffAssistant.Adapters.Persistence.Personal.Rows;

/// <summary>A draft: what lists need in columns, the rest as JSON.</summary>
internal sealed class DraftRow
{
    public string Owner { get; set; } = string.Empty;

    public Guid Id { get; set; }

    public string Title { get; set; } = string.Empty;

    public Guid Template { get; set; }

    public Guid Version { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public string? ReleasedBy { get; set; }

    public DateTimeOffset? ReleasedAt { get; set; }

    public string Content { get; set; } = string.Empty;
}
