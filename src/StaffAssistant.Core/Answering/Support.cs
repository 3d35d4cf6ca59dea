using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// How far what was found carries an answer: the score of the best passage over the weight of the question's words, and how clearly that passage names
/// them; less what the nouns of the question give and none of the best passages names. Who asks for something by name is not answered by a passage that
/// never names it.
/// </summary>
internal sealed class Support(GermanAnalysis analysis)
{
    private const int PassagesRead = 3;
    private const double ContextShare = 0.9;
    private const double NamingShare = 2;

    // Who tells a story says much that no rule says: of a long question less has to be carried than of a short one.
    private const double UsualWords = 4;
    private const double LengthShare = 0.3;

    /// <summary>The support of findings as they answer a question.</summary>
    public double Of(Findings findings) =>
        Of(findings.Question, findings.Terms, findings.Support, findings.ByWords.Select(source => (HeadingOf(source), source.Passage.Text)));

    /// <summary>The support of candidates as the ranker ordered them.</summary>
    public double Of(AnalyzedText question, CandidateSet candidates, Ranking ranking) =>
        ranking.Passages.Count == 0 || ranking.QuestionWeight <= 0 ? 0
        : Of(question, candidates.Terms, ranking.Passages[0].Score / ranking.QuestionWeight, ranking.Passages.Select(ranked => (ranked.Candidate.Heading, ranked.Candidate.Text)));

    private double Of(AnalyzedText question, TermStatistics terms, double ofScore, IEnumerable<(string Heading, string Text)> best)
    {
        var passages = best.Take(PassagesRead).Select(passage => (Heading: analysis.Analyze(passage.Heading), Text: analysis.Analyze(passage.Text))).ToList();
        if (passages.Count == 0)
            return ofScore;
        var naming = new ClearNaming(question, terms);
        var named = passages.Select(passage => naming.Of(new AnalyzedText(passage.Text.Text, [.. passage.Heading.Tokens, .. passage.Text.Tokens]))).ToList();
        return ForLength(question) * (ofScore - Missing(question, terms, passages) + (NamingShare * (named[0].Named - named.Min(passage => passage.NounMissing))));
    }

    private static double ForLength(AnalyzedText question) =>
        Math.Pow(question.Tokens.Select(token => token.Word.Stem).Distinct(StringComparer.Ordinal).Count() / UsualWords, LengthShare);

    private static double Missing(AnalyzedText question, TermStatistics terms, List<(AnalyzedText Heading, AnalyzedText Text)> passages)
    {
        var nouns = QuestionNouns.StemsOf(question);
        if (nouns.Count == 0)
            return 0;
        var coverage = new QuestionCoverage(question, terms);
        var shares = coverage.Shares;
        return passages
            .Select(passage => coverage.OfEachWord(passage.Text, passage.Heading, ContextShare))
            .Min(covered => shares.Select((share, index) => nouns.Contains(coverage.StemAt(index)) ? share - covered[index] : 0).Sum());
    }

    private static string HeadingOf(SourcedPassage source) => string.Join('\n', source.Passage.Locator.HeadingPath.Prepend(source.Version.TitleWithNumber));
}
