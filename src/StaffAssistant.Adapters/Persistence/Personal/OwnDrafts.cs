using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.OwnData;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>What is kept of a person's drafts, whole or gone. The words of cited passages belong to their documents; the export names the passages.</summary>
internal sealed class OwnDrafts(DatabaseTables<PersonalContext> tables) : IPersonalStore
{
    /// <inheritdoc />
    public PersonalKind Kind => PersonalKind.Drafts;

    /// <inheritdoc />
    public async Task<int> CountAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Drafts.CountAsync(row => row.Owner == owner.Value, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Drafts.Where(row => row.Owner == owner.Value).MinAsync(row => (DateTimeOffset?)row.ChangedAt, cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<object> ExportAsync(PersonKey owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        await foreach (var row in personal.Drafts.AsNoTracking().Where(row => row.Owner == owner.Value).OrderBy(row => row.CreatedAt).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var draft = row.ToDraft();
            yield return new
            {
                Titel = draft.Title,
                BegonnenAm = draft.CreatedAt,
                GeaendertAm = draft.ChangedAt,
                FreigegebenVon = draft.Release?.By,
                FreigegebenAm = draft.Release?.At,
                MitModell = draft.IsModelAided,
                Felder = draft.Values.Where(value => value.Value.Origin is not ValueOrigin.Cited).ToDictionary(value => value.Key, value => value.Value.Text),
                Stichpunkte = draft.Values.Where(value => value.Value.Origin is ValueOrigin.Worded { Points.Length: > 0 }).ToDictionary(value => value.Key, value => ((ValueOrigin.Worded)value.Value.Origin).Points),
                ZitierteStellen = draft.Sources.Select(source => source.Passage.ToString()),
            };
        }
    }

    /// <inheritdoc />
    public async Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Drafts.Where(row => row.Owner == owner.Value).ExecuteDeleteAsync(cancellationToken);
    }
}
