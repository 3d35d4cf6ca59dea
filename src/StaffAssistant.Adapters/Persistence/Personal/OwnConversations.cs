using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.OwnData;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>
/// What is kept of a person's conversations, whole or gone. The export holds what the person gave: questions, their days and titles, and which passages
/// answered. The words of those passages belong to their documents; the page Verlauf exports them, as far as they may be read at that moment.
/// </summary>
internal sealed class OwnConversations(DatabaseTables<PersonalContext> tables) : IPersonalStore
{
    /// <inheritdoc />
    public PersonalKind Kind => PersonalKind.Conversations;

    /// <inheritdoc />
    public async Task<int> CountAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Turns.CountAsync(row => row.Owner == owner.Value, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Turns.Where(row => row.Owner == owner.Value).MinAsync(row => (DateTimeOffset?)row.AskedAt, cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<object> ExportAsync(PersonKey owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var titles = await personal.Conversations.AsNoTracking().Where(row => row.Owner == owner.Value).ToDictionaryAsync(row => row.Id, row => row.Title, cancellationToken);
        await foreach (var row in personal.Turns.AsNoTracking().Where(row => row.Owner == owner.Value).OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var turn = row.ToTurn();
            yield return new
            {
                Titel = titles.GetValueOrDefault(row.ConversationId),
                GefragtAm = turn.AskedAt,
                Frage = turn.Asked,
                VerstandenAls = turn.Understood,
                turn.Stichtag,
                Sammlungen = turn.Collections.Select(collection => collection.Value),
                MitModell = turn.ByModel,
                Art = turn.Answer?.Kind?.ToString(),
                ZitierteStellen = turn.Answer?.Statements.SelectMany(statement => statement.Citations).Select(citation => citation.Passage.ToString()).Distinct() ?? [],
            };
        }
    }

    /// <inheritdoc />
    public async Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var turns = await personal.Turns.Where(row => row.Owner == owner.Value).ExecuteDeleteAsync(cancellationToken);
        await personal.Conversations.Where(row => row.Owner == owner.Value).ExecuteDeleteAsync(cancellationToken);
        return turns;
    }
}
