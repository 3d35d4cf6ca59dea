using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>What was held back, in the catalogue's database. Each call is a unit of work of its own.</summary>
internal sealed class HeldPassages(IDbContextFactory<CatalogContext> contexts, AuditTrail trail) : IHeldPassages
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<HeldPassage>> ListAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var grants = scope.Grants.ToArray();
        var rows = await catalog.Passages.AsNoTracking()
            .Where(row => grants.Contains("editor:" + row.Version.Document.CollectionKey) && (row.IsHeld || catalog.HeldDecisions.Any(decision => decision.DocumentId == row.Version.DocumentId)))
            .Include(row => row.Version.Document.Collection).ToListAsync(cancellationToken);
        var documents = rows.Select(row => row.Version.DocumentId).Distinct().ToArray();
        var decisions = (await catalog.HeldDecisions.AsNoTracking().Where(row => documents.Contains(row.DocumentId)).ToListAsync(cancellationToken)).ToDictionary(row => (row.DocumentId, row.TextHash));
        return [.. rows.Select(row => Of(row, decisions)).OfType<HeldPassage>()
            .OrderBy(held => held.Decision is not null).ThenBy(held => held.Source.Collection.Value, StringComparer.Ordinal).ThenBy(held => held.Source.Version.TitleWithNumber, StringComparer.Ordinal)
            .ThenBy(held => held.Source.Version.Ordinal).ThenBy(held => held.Source.Passage.Ordinal)];
    }

    /// <inheritdoc />
    public async Task<bool> DecideAsync(PassageId id, HeldDecision decision, AccessScope scope, AuditActor by, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
        var passage = await catalog.Passages.Include(row => row.Version.Document.Collection).SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken);
        if (passage is null || !scope.Edits(new CollectionName(passage.Version.Document.Collection.Name)))
            return false;
        var (document, hash) = (passage.Version.Document, HeldWords.HashOf(passage.ToPassage()));
        var known = await catalog.HeldDecisions.SingleOrDefaultAsync(row => row.DocumentId == document.Id && row.TextHash == hash, cancellationToken);
        if (known is null && !passage.IsHeld)
            return false;
        if (known is null)
            catalog.HeldDecisions.Add(known = new HeldDecisionRow { DocumentId = document.Id, TextHash = hash });
        (known.Released, known.By, known.At) = (decision.Released, decision.By, decision.At);
        await ApplyAsync(catalog, document.Id, hash, decision.Released, cancellationToken);
        document.Change = await catalog.NextChangeAsync(cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);
        await trail.RecordAsync(
            new AuditEvent(decision.Released ? AuditAction.PassageReleased : AuditAction.PassageDropped, by)
            {
                Subject = new DocumentId(document.Id).ToString(),
                Collection = document.Collection.Name,
                Detail = id.ToString(),
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // The same words may stand in several versions.
    private static async Task ApplyAsync(CatalogContext catalog, Guid document, string hash, bool released, CancellationToken cancellationToken)
    {
        var versions = await catalog.Versions.Where(row => row.DocumentId == document).Include(row => row.Passages).ToListAsync(cancellationToken);
        foreach (var version in versions)
        {
            foreach (var same in version.Passages.Where(row => HeldWords.HashOf(row.ToPassage()) == hash))
                same.IsHeld = !released;
            version.PassageCount = version.Passages.Count(row => !row.IsHeld);
        }
    }

    private static HeldPassage? Of(PassageRow row, Dictionary<(Guid, string), HeldDecisionRow> decisions)
    {
        var passage = row.ToPassage();
        var decided = decisions.GetValueOrDefault((row.Version.DocumentId, HeldWords.HashOf(passage)));
        return decided is null && !row.IsHeld
            ? null
            : new HeldPassage(
                new SourcedPassage(passage, row.Version.ToVersion(), new CollectionName(row.Version.Document.Collection.Name)), decided is null ? null : new HeldDecision(decided.Released, decided.By, decided.At));
    }
}
