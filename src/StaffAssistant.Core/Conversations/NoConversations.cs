using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Conversations;

/// <summary>Keeps nothing: the administration wants no history.</summary>
public sealed class NoConversations : IConversationStore
{
    /// <inheritdoc />
    public bool Keeps => false;

    /// <inheritdoc />
    public Task<Conversation?> FindAsync(PersonKey owner, ConversationId id, CancellationToken cancellationToken) => Task.FromResult<Conversation?>(null);

    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationEntry>> ListAsync(PersonKey owner, string? words, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ConversationEntry>>([]);

    /// <inheritdoc />
    public Task AddAsync(PersonKey owner, ConversationId conversation, Turn turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task<bool> AnswerAsync(PersonKey owner, TurnId turn, string? understood, KeptAnswer answer, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc />
    public Task<bool> RenameAsync(PersonKey owner, ConversationId id, string title, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc />
    public Task<bool> DeleteAsync(PersonKey owner, ConversationId id, CancellationToken cancellationToken) => Task.FromResult(false);
}
