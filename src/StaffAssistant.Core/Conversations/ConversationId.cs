namespace StaffAssistant.Core.Conversations;

/// <summary>Identifies a conversation among those of its owner. Drawn by chance; alone it opens nothing.</summary>
public readonly record struct ConversationId(Guid Value)
{
    /// <summary>A new one.</summary>
    public static ConversationId New() => new(Guid.NewGuid());

    /// <summary>Reads one as an address holds it; null when it is none.</summary>
    public static ConversationId? Parse(string? text) => Guid.TryParseExact(text, "N", out var value) ? new ConversationId(value) : null;

    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
