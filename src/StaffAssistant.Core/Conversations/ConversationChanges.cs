using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Conversations;

/// <summary>Tells the other windows of a person that a conversation changed. Within this process only; who comes later reads the store.</summary>
public sealed class ConversationChanges
{
    /// <summary>Raised after each change, on any thread.</summary>
    public event Action<PersonKey, ConversationId>? Changed;

    /// <summary>A conversation of this person has another turn, answer or title, or is gone.</summary>
    public void Tell(PersonKey owner, ConversationId conversation) => Changed?.Invoke(owner, conversation);
}
