using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Guarding.Statements;

/// <summary>
/// The second lock after <see cref="QuestionGuard"/>: recognises verdicts, recommendations, rankings and scores on a case or a person in what is about to be
/// shown or exported: answers, summaries, drafts. Source of the model: <c>staff-assistant train statements</c>.
/// </summary>
public sealed partial class StatementGuard(IOptions<GuardingOptions> options)
{
    private static readonly Lazy<LinearModel> Shipped = new(() => LinearModel.Read(GuardData.LinesOf("statement-guard.tsv")));

    /// <summary>Examines a text as a whole, sentence by sentence, and of each sentence the clauses that name a case.</summary>
    /// <param name="text">As it would be shown; any length. Marks of citations make no difference.</param>
    public StatementVerdict Examine(string text)
    {
        var whole = new QuestionParts(WithoutMarks(text));
        var judged = Candidates(whole).Select(sentence => Judge(sentence, StatementCues.In(sentence))).Concat(ClausesOf(whole)).MaxBy(sentence => sentence.Score);
        return new StatementVerdict(judged.Score, judged.Score >= options.Value.DecidesFrom, judged.NamesCase);
    }

    /// <summary>What the model weighs in a sentence; for the training.</summary>
    public static (IReadOnlySet<string> Cues, IReadOnlySet<string> Words) FeaturesOf(string sentence)
    {
        var parts = new QuestionParts(WithoutMarks(sentence));
        return (StatementFeatures.OfCues(parts, StatementCues.In(parts)), QuestionFeatures.OfWords(parts));
    }

    // Besides its sentences, the whole is judged for what two of them say together: without those that are plain facts, or their names and numbers would weigh again.
    private static IEnumerable<QuestionParts> Candidates(QuestionParts whole)
    {
        if (whole.Sentences.Count < 2)
            return [whole];
        var sentences = whole.Originals.Select(sentence => new QuestionParts(sentence)).ToList();
        var rest = sentences.Where(sentence => !PlainFact.States(sentence, StatementCues.In(sentence))).ToList();
        return rest.Count == sentences.Count ? [whole, .. sentences] : rest.Count > 1 ? [new QuestionParts(string.Join(' ', rest.Select(part => part.Originals[0]))), .. sentences] : sentences;
    }

    private static IEnumerable<(double Score, bool NamesCase)> ClausesOf(QuestionParts whole) =>
        whole.Originals.SelectMany(sentence => Clauses.Of(new QuestionParts(sentence))).Select(clause => Judge(clause.Clause, clause.Cues));

    private static (double Score, bool NamesCase) Judge(QuestionParts sentence, HashSet<string> cues)
    {
        var score = Shipped.Value.Score(StatementFeatures.OfCues(sentence, cues).Concat(QuestionFeatures.OfWords(sentence)));
        return (PlainFact.States(sentence, cues) ? 0 : score, QuestionFeatures.Concreteness(cues, false) == 2);
    }

    // A mark proves that a passage is named, not that the sentence follows from it.
    private static string WithoutMarks(string text) => Mark().Replace(text, string.Empty);

    [GeneratedRegex(@"\s*\[\d{1,3}(, ?\d{1,3})*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
