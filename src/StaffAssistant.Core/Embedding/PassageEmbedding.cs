using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>
/// Gives every passage its vector: batch by batch, masked, within the day's budget, and only what may go where the model works. What was embedded is kept, so a
/// kill at any moment costs one batch.
/// </summary>
public sealed class PassageEmbedding(
    EmbeddingStatus status, IEmbedder embedder, IVectorIndex vectors, IDocumentCatalog catalog, IOutboundShield shield, EmbeddingCalibration calibration, VectorCatchUp catchUp,
    IOptions<EmbeddingOptions> options, TimeProvider clock, ILogger<PassageEmbedding> log)
{
    private const int TextsRead = 512;
    private static readonly string Everyone = AccessScope.GrantOf(AccessTag.Everyone);
    private DateOnly _day;
    private int _spent;
    private FallBackReason? _waiting;

    /// <summary>How far it has come.</summary>
    public EmbeddingState State => new(embedder.Description, vectors.Progress, vectors.Serving, _waiting);

    /// <summary>Embeds what is missing and lets it serve. Null when nothing is left to do; else why it did not come to the end.</summary>
    public async Task<EmbeddingReply.Failed?> RunAsync(CancellationToken cancellationToken)
    {
        if (embedder.Description is not { } description || !vectors.IsFollowing)
            return null;
        status.Read = () => State;
        await catchUp.CatchUpAsync(cancellationToken);
        var last = vectors.CaughtUpTo;
        while (vectors.Progress.EmbeddedUpTo < last)
        {
            if (await EmbedSomeAsync(description, last, cancellationToken) is { } failed)
            {
                _waiting = failed.Reason;
                return failed;
            }
        }

        _waiting = null;
        if (vectors.Progress.Embedded == 0 || (vectors.Serving is not null && !calibration.IsDue()))
            return null;
        var (made, reason) = await calibration.MeasureAsync(description, (ids, scope) => catalog.GetPassagesAsync(ids, scope, cancellationToken), cancellationToken);
        if (made is null)
            return reason;
        await vectors.ServeAsync(made, cancellationToken);
        EmbeddingLog.Serves(log, vectors.Progress.Embedded, made.Weight);
        return null;
    }

    // The catalogue is read a piece at a time: a model may take its time, and no reading stays open for it.
    private async Task<EmbeddingReply.Failed?> EmbedSomeAsync(EmbedderDescription description, long last, CancellationToken cancellationToken)
    {
        var (texts, upTo) = (new List<(PassageId Id, Guid Fingerprint, string Text)>(), last);
        await foreach (var change in catalog.ChangesAfterAsync(vectors.Progress.EmbeddedUpTo, cancellationToken))
        {
            if (change.Change > last)
                break;
            if (texts.Count >= TextsRead)
                break;
            upTo = change.Change;
            texts.AddRange(TextsOf(change, description.Place));
        }

        if (texts.Count < TextsRead)
            upTo = last;
        foreach (var batch in texts.Chunk(options.Value.BatchSize))
        {
            if (await EmbedAsync(description, batch, cancellationToken) is { } failed)
                return failed;
        }

        await vectors.NoteEmbeddedAsync(upTo, cancellationToken);
        return null;
    }

    private async Task<EmbeddingReply.Failed?> EmbedAsync(EmbedderDescription description, (PassageId Id, Guid Fingerprint, string Text)[] batch, CancellationToken cancellationToken)
    {
        if (!Take(batch.Length))
            return new EmbeddingReply.Failed(FallBackReason.DayBudgetSpent, null);
        var shielded = shield.Shield([.. batch.Select(text => text.Text)], description.Place);
        if (!shielded.MayLeave)
            return new EmbeddingReply.Failed(FallBackReason.TextsStay, null);
        var reply = await embedder.EmbedAsync(description.Model, [.. shielded.Texts.Select(text => description.PassagePrefix + text)], options.Value.BatchWithin, cancellationToken);
        if (reply is not EmbeddingReply.Vectors made)
            return (EmbeddingReply.Failed)reply;
        await vectors.AddAsync([.. batch.Select((text, index) => new NewVector(text.Id, text.Fingerprint, made.Of[index]))], cancellationToken);
        return null;
    }

    private IEnumerable<(PassageId Id, Guid Fingerprint, string Text)> TextsOf(DocumentChange change, ProcessingPlace place)
    {
        if (change.Document is not { } document || (place == ProcessingPlace.Outside && !options.Value.SendRestricted && !document.Access.Grants.Contains(Everyone)))
            return [];
        var versions = document.Versions.ToDictionary(version => version.Id);
        var missing = vectors.Missing(change.Passages.Select(passage => passage.Id));
        return change.Passages.Where(passage => missing.Contains(passage.Id))
            .Select(passage => (passage.Id, EmbeddedText.Fingerprint(versions[passage.VersionId], passage), Cut(EmbeddedText.Of(versions[passage.VersionId], passage))));
    }

    private string Cut(string text) => text.Length <= options.Value.TextCharacters ? text : text[..options.Value.TextCharacters];

    private bool Take(int passages)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (today != _day)
            (_day, _spent) = (today, 0);
        if (_spent + passages > options.Value.PassagesPerDay)
            return false;
        _spent += passages;
        return true;
    }
}
