namespace StaffAssistant.Adapters.Persistence.Personal.Rows;

/// <summary>A conversation, as stored.</summary>
internal sealed class ConversationRow
{
    public required string Owner { get; set; }

    public Guid Id { get; set; }

    /// <summary>What its owner calls it; null for its first question.</summary>
    public string? Title { get; set; }

    public DateTimeOffset LastAskedAt { get; set; }

    public ICollection<TurnRow> Turns { get; } = [];
}
