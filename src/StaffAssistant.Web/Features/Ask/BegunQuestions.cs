using System.Collections.Concurrent;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Conversations;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>
/// Questions whose conversation the browser does not know yet: between beginning one and its address standing in the browser, the connection may be lost. Who opens
/// the old address then means the conversation that has begun. In memory only, for a while.
/// </summary>
public sealed class BegunQuestions(TimeProvider clock)
{
    private static readonly TimeSpan While = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<(PersonKey Owner, string Address), (ConversationId Conversation, Turn Turn, DateTimeOffset At)> _begun = new();

    /// <summary>A question at this address begins a conversation; one that another window began there a moment ago is the same.</summary>
    public (ConversationId Conversation, Turn Turn) Begin(PersonKey owner, string address, ConversationId conversation, Turn turn)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, old) in _begun)
        {
            if (now - old.At > While)
                _begun.TryRemove(key, out _);
        }

        var begun = _begun.GetOrAdd((owner, address), (conversation, turn, now));
        return (begun.Conversation, begun.Turn);
    }

    /// <summary>The conversation that was begun at this address; null when the browser knows it.</summary>
    public ConversationId? Find(PersonKey owner, string address) => _begun.TryGetValue((owner, address), out var begun) && clock.GetUtcNow() - begun.At <= While ? begun.Conversation : null;

    /// <summary>The browser shows the address with the conversation.</summary>
    public void Confirm(PersonKey owner, string address) => _begun.TryRemove((owner, address), out _);
}
