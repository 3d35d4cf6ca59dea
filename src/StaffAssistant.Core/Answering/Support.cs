using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// How far what was found carries an answer: the score of the best passage over the weight of the question's words, less the share of the question that
/// its nouns give and none of the best passages covers. Who asks for something by name is not answered by a passage that never names it.
/// </summary>
internal sealed class Support(GermanAnalysis analysis)
{
    private const int PassagesRead = 3;
    private const double ContextShare = 0.9;

    /// <summary>The support of findings as they answer a question.</summary>
    public double Of(Findings findings) =>
        Of(findings.Question, findings.Terms, findings.Support, findings.Passages.Select(passage => (HeadingOf(passage.Source), passage.Source.Passage.Text)));

    /// <summary>The support of candidates as the ranker ordered them.</summary>
    public double Of(AnalyzedText question, CandidateSet candidates, Ranking ranking) =>
        ranking.Passages.Count == 0 || ranking.QuestionWeight <= 0 ? 0
        : Of(question, candidates.Terms, ranking.Passages[0].Score / ranking.QuestionWeight, ranking.Passages.Select(ranked => (ranked.Candidate.Heading, ranked.Candidate.Text)));

    private double Of(AnalyzedText question, TermStatistics terms, double ofScore, IEnumerable<(string Heading, string Text)> best)
    {
        var nouns = QuestionNouns.StemsOf(question);
        if (nouns.Count == 0)
            return ofScore;
        var coverage = new QuestionCoverage(question, terms);
        var shares = coverage.Shares;
        var missing = best.Take(PassagesRead)
            .Select(passage => coverage.OfEachWord(analysis.Analyze(passage.Text), analysis.Analyze(passage.Heading), ContextShare))
            .Min(covered => shares.Select((share, index) => nouns.Contains(coverage.StemAt(index)) ? share - covered[index] : 0).Sum());
        return ofScore - missing;
    }

    private static string HeadingOf(SourcedPassage source) => string.Join('\n', source.Passage.Locator.HeadingPath.Prepend(source.Version.TitleWithNumber));
}
