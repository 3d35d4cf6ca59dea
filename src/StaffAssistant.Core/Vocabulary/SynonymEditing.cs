using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Vocabulary;

/// <summary>Lets editors say which words mean the same in this house. Questions are understood by it when a call returns.</summary>
public sealed class SynonymEditing(ISynonymStore store, HouseSynonyms known, GermanAnalysis analysis, DataDirectoryLock ownership) : IDisposable
{
    /// <summary>The most groups of a house.</summary>
    public const int MostGroups = 2000;

    private readonly SynonymWords _words = new(analysis);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>How many groups the program brings along.</summary>
    public int Shipped => analysis.ShippedSynonyms;

    /// <summary>The groups of the house, by their first word; for those who edit a collection.</summary>
    public async Task<IReadOnlyList<SynonymGroup>> ListAsync(AccessScope scope, CancellationToken cancellationToken) =>
        scope.EditsAny ? await store.ListAsync(cancellationToken) : [];

    /// <summary>Adds a group; the same words are not added twice.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public Task<SynonymOutcome> AddAsync(string words, AccessScope scope, AuditActor by, CancellationToken cancellationToken) => TakeTurnAsync(scope, async () =>
    {
        var (read, fault) = _words.Read(words);
        if (fault is { } wrong)
            return new SynonymOutcome.Invalid(wrong);
        var groups = await store.ListAsync(cancellationToken);
        if (groups.FirstOrDefault(group => _words.AreSame(group.Words, read)) is { } same)
            return new SynonymOutcome.Known(same);
        if (groups.Count >= MostGroups)
            return new SynonymOutcome.Invalid(SynonymFault.TooManyGroups);
        var added = new SynonymGroup(SynonymGroupId.New(), read, 0);
        await store.AddAsync(added, by, cancellationToken);
        return new SynonymOutcome.Saved(added);
    }, cancellationToken);

    /// <summary>Gives a group other words.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public Task<SynonymOutcome> ChangeAsync(SynonymGroup seen, string words, AccessScope scope, AuditActor by, CancellationToken cancellationToken) => TakeTurnAsync(scope, async () =>
    {
        var (read, fault) = _words.Read(words);
        if (fault is { } wrong)
            return new SynonymOutcome.Invalid(wrong);
        return await store.ChangeAsync(seen, read, by, cancellationToken)
            ? new SynonymOutcome.Saved(seen with { Words = read, Change = seen.Change + 1 })
            : new SynonymOutcome.ChangedMeanwhile();
    }, cancellationToken);

    /// <summary>Removes a group.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public Task<SynonymOutcome> RemoveAsync(SynonymGroup group, AccessScope scope, AuditActor by, CancellationToken cancellationToken) => TakeTurnAsync(
        scope,
        async () => await store.RemoveAsync(group.Id, by, cancellationToken) ? new SynonymOutcome.Saved(group) : new SynonymOutcome.ChangedMeanwhile(),
        cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private async Task<SynonymOutcome> TakeTurnAsync(AccessScope scope, Func<Task<SynonymOutcome>> change, CancellationToken cancellationToken)
    {
        if (!scope.EditsAny)
            return new SynonymOutcome.NotAllowed();
        ownership.Hold();
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var outcome = await change();
            if (outcome is SynonymOutcome.Saved)
                await known.ReadAsync(CancellationToken.None);
            return outcome;
        }
        finally
        {
            _turn.Release();
        }
    }
}
