using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Personal.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Conversations in the database of what persons keep. Each call is a unit of work of its own; the owner is part of every query.</summary>
internal sealed class ConversationStore(DatabaseTables<PersonalContext> tables, ConversationChanges changes) : IConversationStore
{
    private const int Tries = 3;

    /// <inheritdoc />
    public bool Keeps => true;

    /// <inheritdoc />
    public async Task<Conversation?> FindAsync(PersonKey owner, ConversationId id, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var found = await personal.Conversations.AsNoTracking().FirstOrDefaultAsync(row => row.Owner == owner.Value && row.Id == id.Value, cancellationToken);
        if (found is null)
            return null;
        var turns = await personal.Turns.AsNoTracking().Where(row => row.Owner == owner.Value && row.ConversationId == id.Value).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        return turns.Count == 0 ? null : new Conversation(id, found.Title ?? Conversation.TitleOf(turns[0].Asked), [.. turns.Select(row => row.ToTurn())]);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ConversationEntry>> ListAsync(PersonKey owner, string? words, int count, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var listed = personal.Conversations.AsNoTracking().Where(row => row.Owner == owner.Value).OrderByDescending(row => row.LastAskedAt)
            .Select(row => new { row.Id, row.Title, First = row.Turns.OrderBy(turn => turn.Number).Select(turn => turn.Asked).FirstOrDefault(), row.LastAskedAt, Turns = row.Turns.Count });
        var asked = Folded(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (asked.Length == 0)
            return [.. (await listed.Take(count).ToListAsync(cancellationToken)).Select(row => EntryOf(row.Id, row.Title ?? row.First, row.LastAskedAt, row.Turns))];
        var questions = (await personal.Turns.AsNoTracking().Where(row => row.Owner == owner.Value).Select(row => new { row.ConversationId, row.Asked, row.Understood }).ToListAsync(cancellationToken))
            .ToLookup(row => row.ConversationId, row => $"{row.Asked} {row.Understood}");
        var found = (await listed.ToListAsync(cancellationToken)).Where(row => questions[row.Id].Prepend(row.Title ?? string.Empty).Select(Folded).Any(text => asked.All(word => text.Contains(word, StringComparison.Ordinal))));
        return [.. found.Take(count).Select(row => EntryOf(row.Id, row.Title ?? row.First, row.LastAskedAt, row.Turns))];
    }

    /// <inheritdoc />
    public async Task AddAsync(PersonKey owner, ConversationId conversation, Turn turn, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryAddAsync(owner, conversation, turn, cancellationToken);
                break;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Another window began or deleted the conversation at the same moment.
            }
        }

        changes.Tell(owner, conversation);
    }

    /// <inheritdoc />
    public async Task<bool> AnswerAsync(PersonKey owner, TurnId turn, string? understood, KeptAnswer answer, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var (json, mine) = (answer.ToJson(), personal.Turns.Where(row => row.Owner == owner.Value && row.Id == turn.Value));
        var isFirst = await mine.Where(row => row.Answer == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Answer, json).SetProperty(one => one.Understood, understood), cancellationToken) > 0;
        if (isFirst)
            changes.Tell(owner, new ConversationId(await mine.Select(row => row.ConversationId).FirstOrDefaultAsync(cancellationToken)));
        return isFirst;
    }

    /// <inheritdoc />
    public Task<bool> RenameAsync(PersonKey owner, ConversationId id, string title, CancellationToken cancellationToken)
    {
        var cut = Conversation.TitleOf(title);
        return ChangeAsync(owner, id, rows => rows.ExecuteUpdateAsync(row => row.SetProperty(one => one.Title, cut), cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public Task<bool> DeleteAsync(PersonKey owner, ConversationId id, CancellationToken cancellationToken) =>
        ChangeAsync(owner, id, rows => rows.ExecuteDeleteAsync(cancellationToken), cancellationToken);

    private async Task<bool> ChangeAsync(PersonKey owner, ConversationId id, Func<IQueryable<ConversationRow>, Task<int>> change, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var isChanged = await change(personal.Conversations.Where(row => row.Owner == owner.Value && row.Id == id.Value)) > 0;
        if (isChanged)
            changes.Tell(owner, id);
        return isChanged;
    }

    private async Task TryAddAsync(PersonKey owner, ConversationId conversation, Turn turn, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        if (await personal.Turns.AnyAsync(row => row.Owner == owner.Value && row.Id == turn.Id.Value, cancellationToken))
            return;
        var begun = await personal.Conversations.FirstOrDefaultAsync(row => row.Owner == owner.Value && row.Id == conversation.Value, cancellationToken);
        if (begun is null)
            personal.Conversations.Add(begun = new ConversationRow { Owner = owner.Value, Id = conversation.Value });
        if (begun.LastAskedAt < turn.AskedAt)
            begun.LastAskedAt = turn.AskedAt;
        personal.Turns.Add(turn.ToRow(owner, conversation));
        await personal.SaveChangesAsync(cancellationToken);
    }

    private static ConversationEntry EntryOf(Guid id, string? title, DateTimeOffset lastAskedAt, int turns) =>
        new(new ConversationId(id), Conversation.TitleOf(title ?? string.Empty), lastAskedAt, turns);

    private static string Folded(string? text) => string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TextNormalizer.Fold(word)));
}
