using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Core.Passages;

/// <summary>
/// Orders the candidates of any engine: BM25 over stems, over stems with compound parts, and over in-word 4-grams, added with fixed weights.
/// The candidates' texts are analysed anew, so that both engines give the same order.
/// </summary>
public sealed class PassageRanker(GermanAnalysis analysis)
{
    private const int WindowWords = 100;
    private const int WindowStep = 50;
    private const int LongPassageWords = 250;
    private const double WholeTextShare = 0.5;

    // Half of a search is reading candidates; each thread remembers for itself how words match the question.
    private static readonly ParallelOptions SideBySide = new() { MaxDegreeOfParallelism = Math.Min(4, Environment.ProcessorCount) };

    /// <summary>Orders the candidates, best first; ties keep the engine's order.</summary>
    public Ranking Rank(AnalyzedText question, CandidateSet candidates)
    {
        var references = QuestionReferences.Of(question.Text);
        var understood = candidates.Understood ?? question;
        var referred = candidates.Candidates.Select(candidate => Referred(candidate, references)).ToList();
        var addressed = Math.Max(QuestionReferences.ExactPlace, referred.DefaultIfEmpty().Max());
        var ranked = new RankedPassage[candidates.Candidates.Count];
        var spare = new QuestionViews(understood, references, candidates.Terms);
        var questionWeight = spare.Weight;
        Parallel.For(
            0,
            ranked.Length,
            SideBySide,
            () => Interlocked.Exchange(ref spare, null) ?? new QuestionViews(understood, references, candidates.Terms),
            (index, _, views) =>
            {
                var candidate = candidates.Candidates[index];
                var score = ScoreOf(candidate, views.For(candidate), candidates.Terms) + (questionWeight * referred[index]);
                ranked[index] = new RankedPassage(candidate, score) { IsAddressed = referred[index] >= addressed };
                return views;
            },
            _ => { });
        return new Ranking([.. ranked.OrderByDescending(passage => passage.Score)], questionWeight);
    }

    private static double Referred(PassageCandidate candidate, IReadOnlyList<WeightedReference> references) =>
        references.Where(reference => candidate.References.Contains(reference.Term)).Sum(reference => reference.Weight);

    private double ScoreOf(PassageCandidate candidate, QuestionView view, TermStatistics statistics)
    {
        var (terms, agreement) = view;
        var headingWords = analysis.Analyze(candidate.Heading);
        var heading = terms.Match(headingWords);
        var body = terms.Match(analysis.Analyze(candidate.Text));
        return (agreement * HeadingAgreement.Best(headingWords, heading, terms)) + ScoreOf(heading, body, terms, statistics);
    }

    private static double ScoreOf(MatchedWord[] heading, MatchedWord[] body, QuestionTerms terms, TermStatistics statistics)
    {
        var counts = new TermCounts(terms);
        var whole = ScoreOf(heading, body, counts, statistics);
        if (body.Length <= LongPassageWords)
            return whole;
        var best = 0.0;
        for (var start = 0; start < body.Length; start += WindowStep)
            best = Math.Max(best, ScoreOf(heading, body.AsSpan(start, Math.Min(WindowWords, body.Length - start)), counts, statistics));

        return (best + (WholeTextShare * whole)) / (1 + WholeTextShare);
    }

    private static double ScoreOf(ReadOnlySpan<MatchedWord> heading, ReadOnlySpan<MatchedWord> body, TermCounts counts, TermStatistics statistics)
    {
        counts.Clear();
        counts.Add(heading, PassageWeights.Heading);
        counts.Add(body, 1);
        return counts.Score(statistics);
    }
}
