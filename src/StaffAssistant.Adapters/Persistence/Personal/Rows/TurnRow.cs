namespace StaffAssistant.Adapters.Persistence.Personal.Rows;

/// <summary>A question of a conversation with its answer, as stored.</summary>
internal sealed class TurnRow
{
    /// <summary>Counts all turns in the order in which they came.</summary>
    public long Number { get; set; }

    public required string Owner { get; set; }

    public Guid ConversationId { get; set; }

    public Guid Id { get; set; }

    public DateTimeOffset AskedAt { get; set; }

    public required string Asked { get; set; }

    public string? Understood { get; set; }

    public DateOnly Stichtag { get; set; }

    public IReadOnlyList<string> Collections { get; set; } = [];

    public bool ByModel { get; set; }

    /// <summary>The answer as JSON; null until it came to its end.</summary>
    public string? Answer { get; set; }
}
