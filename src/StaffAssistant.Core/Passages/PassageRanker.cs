using StaffAssistant.Core.Language;

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

    /// <summary>Orders the candidates, best first; ties keep the engine's order.</summary>
    public Ranking Rank(AnalyzedText question, CandidateSet candidates)
    {
        var terms = new QuestionTerms(question, candidates.Terms);
        var ranked = candidates.Candidates
            .Select(candidate => new RankedPassage(candidate, ScoreOf(candidate, terms, candidates.Terms)))
            .OrderByDescending(passage => passage.Score)
            .ToList();
        return new Ranking(ranked, terms.PartWeights.Sum());
    }

    private double ScoreOf(PassageCandidate candidate, QuestionTerms terms, TermStatistics statistics)
    {
        var heading = analysis.Analyze(candidate.Heading).Tokens;
        var body = analysis.Analyze(candidate.Text).Tokens;
        var counts = new TermCounts(terms);
        counts.Add(heading, 0, heading.Count, PassageWeights.Heading);
        counts.Add(body, 0, body.Count, 1);
        var whole = counts.Score(statistics);
        if (body.Count <= LongPassageWords)
            return whole;
        var best = 0.0;
        for (var start = 0; start < body.Count; start += WindowStep)
        {
            var window = new TermCounts(terms);
            window.Add(heading, 0, heading.Count, PassageWeights.Heading);
            window.Add(body, start, Math.Min(WindowWords, body.Count - start), 1);
            best = Math.Max(best, window.Score(statistics));
        }

        return (best + (WholeTextShare * whole)) / (1 + WholeTextShare);
    }
}
