using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Core.Embedding;

/// <summary>Asks the embedding model for the neighbours of a question. Search never depends on it: without an answer in time the words alone count.</summary>
public sealed class NeighbourSearch(IEmbedder embedder, IVectorIndex vectors, IOutboundShield shield, IOptions<EmbeddingOptions> options)
{
    private const int Most = 30;

    // Laws and documents that are only named weigh less.
    private const double LooseReference = 2;

    /// <summary>The neighbours among what the asker may see.</summary>
    public async Task<Neighbours> FindAsync(Question question, CancellationToken cancellationToken)
    {
        if (embedder.Description is not { } description)
            return new Neighbours(NeighbourUse.NotSetUp);
        if (vectors.Serving is not { } set)
            return new Neighbours(NeighbourUse.Preparing);
        // What is looked up by its number has no neighbours.
        if (set.Calibration.Weight <= 0 || QuestionReferences.Of(question.Text).Any(reference => reference.Weight > LooseReference))
            return new Neighbours(NeighbourUse.NotNeeded);
        // Quotes promise that the question stays in the house.
        if (description.Place == ProcessingPlace.Outside && question.Mode != AnswerMode.Model)
            return new Neighbours(NeighbourUse.StaysInHouse);
        var shielded = shield.Shield([question.Text], description.Place);
        if (!shielded.MayLeave)
            return new Neighbours(NeighbourUse.StaysInHouse);
        var reply = await embedder.EmbedAsync(set.Model, [set.QuestionPrefix + shielded.Texts[0]], options.Value.QuestionWithin, cancellationToken);
        return reply is EmbeddingReply.Vectors { Of: [{ } vector] } && vector.Length == set.Dimension
            ? Found(question, set.Calibration, vector, cancellationToken)
            : new Neighbours(NeighbourUse.Unreachable);
    }

    private Neighbours Found(Question question, VectorCalibration calibration, float[] vector, CancellationToken cancellationToken)
    {
        var query = new VectorQuery(question.Scope, question.Stichtag) { Collections = question.Collections, Limit = Most };
        var direction = Directions.From(vector, calibration.Centre);
        var matches = vectors.Search(query, direction, ofMade: false, cancellationToken);
        return new Neighbours(NeighbourUse.Used)
        {
            Nearest = [.. matches.Nearest.Select(match => match.Passage)],
            Blend = ranking => NeighbourBlend.Of(
                ranking, matches, vectors.Similarities(query, direction, [.. ranking.Passages.Select(passage => passage.Candidate.Id)], ofMade: false), calibration.Weight),
        };
    }
}
