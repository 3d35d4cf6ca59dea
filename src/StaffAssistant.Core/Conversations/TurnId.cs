namespace StaffAssistant.Core.Conversations;

/// <summary>Identifies one question of a conversation with its answer.</summary>
public readonly record struct TurnId(Guid Value)
{
    /// <summary>A new one.</summary>
    public static TurnId New() => new(Guid.NewGuid());

    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
