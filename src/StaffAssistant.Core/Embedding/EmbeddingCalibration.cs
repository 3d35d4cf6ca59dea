using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Embedding;

/// <summary>
/// Measures what vectors are worth on the installed passages, without labels: half the words of a sentence must lead back to the passage it stands in. The
/// weight is the largest at which words and neighbours together lead there as well as words alone; a model that hardly does better than chance gets none.
/// </summary>
public sealed class EmbeddingCalibration(
    IEmbedder embedder, IVectorIndex vectors, IPassageIndex index, PassageRanker ranker, GermanAnalysis analysis, IOutboundShield shield,
    IOptions<EmbeddingOptions> options, TimeProvider clock)
{
    private const int Samples = 64;
    private const int FewestSamples = 12;
    private const double LeastShareOfWords = 0.25;

    // The worse the vectors do alone, the faster their weight falls.
    private const double Distrust = 4;

    // The samples are made of the passages' own words, where words alone are at their best: so much may be lost there.
    private const double LargestLoss = 0.01;
    private static readonly double[] Weights = [NeighbourBlend.LargestWeight, 0.2, 0.15, 0.1, 0.05];

    /// <summary>True when the passages have become more or fewer by a tenth since, or it was never done.</summary>
    public bool IsDue() => vectors.Progress is var progress && Math.Abs(progress.Embedded - progress.Calibrated) * 10 > progress.Calibrated;

    /// <summary>Asks the model about a sample. Null with the reason when it does not answer.</summary>
    /// <param name="description">The model.</param>
    /// <param name="read">Reads passages that all of the staff may see.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<(VectorCalibration? Made, EmbeddingReply.Failed? Reason)> MeasureAsync(
        EmbedderDescription description, Func<IReadOnlyList<PassageId>, AccessScope, Task<IReadOnlyList<SourcedPassage>>> read, CancellationToken cancellationToken)
    {
        var visible = new VectorQuery(AccessScope.Of([AccessTag.Everyone]), BerlinCalendar.Today(clock));
        var sources = await read(vectors.Sample(visible, Samples), visible.Scope);
        // Masked before they are taken apart: of half a name nothing would be recognised any more.
        var shielded = shield.Shield([.. sources.Select(source => source.Passage.Text)], description.Place);
        if (!shielded.MayLeave)
            return (null, new EmbeddingReply.Failed(FallBackReason.TextsStay, null));
        var questions = sources.Zip(shielded.Texts).Select((source, number) => (Source: source.First.Passage.Id, Text: SampleQuestion.Of(source.Second, number, analysis)))
            .Where(question => question.Text.Length > 0).ToList();
        var embedded = new List<float[]>();
        foreach (var batch in questions.Chunk(options.Value.BatchSize))
        {
            var reply = await embedder.EmbedAsync(description.Model, [.. batch.Select(question => description.QuestionPrefix + question.Text)], options.Value.BatchWithin, cancellationToken);
            if (reply is not EmbeddingReply.Vectors made)
                return (null, (EmbeddingReply.Failed)reply);
            embedded.AddRange(made.Of);
        }

        if (embedded.Count == 0)
            return (new VectorCalibration(0, [], vectors.Progress.Embedded), null);
        var centre = Directions.Mean(embedded);
        var trials = new List<Trial>();
        for (var number = 0; number < embedded.Count; number++)
            trials.Add(await TryAsync(questions[number], Directions.From(embedded[number], centre), visible, cancellationToken));
        return (Judge(trials, centre, vectors.Progress.Embedded), null);
    }

    private async Task<Trial> TryAsync((PassageId Source, string Text) question, float[] direction, VectorQuery visible, CancellationToken cancellationToken)
    {
        var matches = vectors.Search(visible with { Limit = Retriever.Candidates }, direction, ofMade: true, cancellationToken);
        var analyzed = analysis.AnalyzeQuestion(question.Text);
        var query = new PassageQuery(analyzed, visible.Scope, visible.Stichtag) { Limit = Retriever.Candidates, Neighbours = [.. matches.Nearest.Select(match => match.Passage)] };
        var candidates = await index.SearchAsync(query, cancellationToken);
        var ranking = ranker.Rank(analyzed, candidates);
        var similarities = vectors.Similarities(visible, direction, [.. ranking.Passages.Select(passage => passage.Candidate.Id)], ofMade: true);
        return new Trial(
            Reciprocal(ranking.Passages.Where(passage => !passage.Candidate.IsAdded).Select(passage => passage.Candidate.Id), question.Source),
            Reciprocal(matches.Deviation <= 0 ? [] : matches.Nearest.Select(match => match.Passage), question.Source),
            [.. Weights.Select(weight => Reciprocal(NeighbourBlend.Of(ranking, matches, similarities, weight).Passages.Select(passage => passage.Candidate.Id), question.Source))]);
    }

    // Half of the samples end like a question, and each half must hold by itself.
    private static VectorCalibration Judge(List<Trial> trials, float[] centre, int passages)
    {
        var halves = trials.Index().GroupBy(trial => trial.Index % 2, trial => trial.Item).Select(half => half.ToList()).ToList();
        var share = halves.Min(half => half.Average(trial => trial.Alone) / Math.Max(1e-9, half.Average(trial => trial.Words)));
        var best = trials.Count < FewestSamples || share < LeastShareOfWords
            ? -1
            : Array.FindIndex([.. Weights.Select((_, number) => halves.TrueForAll(half => half.Average(trial => trial.Together[number] - trial.Words) >= -LargestLoss))], holds => holds);
        return new VectorCalibration(best < 0 ? 0 : Weights[best] * Math.Pow(Math.Min(1, share), Distrust), centre, passages)
        {
            Words = trials.Average(trial => trial.Words),
            Alone = trials.Average(trial => trial.Alone),
            Together = best < 0 ? trials.Average(trial => trial.Words) : trials.Average(trial => trial.Together[best]),
        };
    }

    private static double Reciprocal(IEnumerable<PassageId> ranked, PassageId source) => ranked.Index().Where(entry => entry.Item == source).Select(entry => 1.0 / (entry.Index + 1)).FirstOrDefault();

    /// <summary>Reciprocal ranks of the source: by words, by vectors alone, by both at each weight.</summary>
    private sealed record Trial(double Words, double Alone, double[] Together);
}
