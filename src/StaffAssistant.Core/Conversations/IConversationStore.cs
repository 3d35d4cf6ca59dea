using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Conversations;

/// <summary>
/// The conversations of single persons. Whatever reads or changes takes the owner; an id of somebody else is answered exactly like an unknown one. Turns are
/// added, never replaced: two windows cannot lose each other's.
/// </summary>
public interface IConversationStore
{
    /// <summary>False where the administration wants no history: then nothing is kept and nothing is found.</summary>
    bool Keeps { get; }

    /// <summary>A conversation with its turns; null when this person has none of that id.</summary>
    Task<Conversation?> FindAsync(PersonKey owner, ConversationId id, CancellationToken cancellationToken);

    /// <summary>The first <paramref name="count"/> conversations, the latest question first.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="words">All of these must stand in the title or in one question, whatever their case; null or empty for all conversations.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<IReadOnlyList<ConversationEntry>> ListAsync(PersonKey owner, string? words, int count, CancellationToken cancellationToken);

    /// <summary>Adds a question at the end of a conversation, which begins with it where there is none. A turn that is there already stays as it is.</summary>
    Task AddAsync(PersonKey owner, ConversationId conversation, Turn turn, CancellationToken cancellationToken);

    /// <summary>Keeps the answer of a turn, and how the question was understood. The first one counts: false when there is one already, or no such turn.</summary>
    Task<bool> AnswerAsync(PersonKey owner, TurnId turn, string? understood, KeptAnswer answer, CancellationToken cancellationToken);

    /// <summary>Gives a conversation another title, cut to <see cref="Conversation.LongestTitle"/>; false when this person has none of that id.</summary>
    Task<bool> RenameAsync(PersonKey owner, ConversationId id, string title, CancellationToken cancellationToken);

    /// <summary>Deletes a conversation for good; false when this person has none of that id.</summary>
    Task<bool> DeleteAsync(PersonKey owner, ConversationId id, CancellationToken cancellationToken);
}
