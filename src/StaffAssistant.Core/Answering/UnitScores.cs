using System.Runtime.CompilerServices;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// Weighs the units of the best passages: graded coverage of the question by the unit's words and in-word 4-grams, a share of what its headings cover, of
/// its passage's score and of its neighbours' coverage, and more for a unit that holds the kind of value that is asked for.
/// </summary>
internal sealed class UnitScores
{
    private const int PassagesRead = 10;
    private const double PassageShare = 0.5;
    private const double FirstPassageBonus = 0.2;
    private const double NeighbourShare = 0.2;
    private const double ContextShare = 0.3;
    private const double LeadInPenalty = 0.5;
    private const double AmountShare = 0.5;
    private const double ShortUnitPenalty = 0.5;
    private const int ShortUnitWords = 5;

    // A value of the kind asked for counts most where the words of the question stand, too.
    private const double ValueBonus = 0.6;
    private const double ValueAlone = 0.4;

    // Cases, contradictions and quotes of one question ask for the same.
    private static readonly ConditionalWeakTable<Findings, IReadOnlyList<ScoredUnit>> Known = [];

    private readonly QuestionCoverage _coverage;
    private readonly AskedFor _asked;
    private readonly AmountRange _amounts;

    private UnitScores(Findings findings)
    {
        _coverage = new QuestionCoverage(findings.Question, findings.Terms);
        _asked = AskedFor.In(findings.Question.Text);
        _amounts = AmountRange.AskedIn(findings.Question.Text);
    }

    /// <summary>The units of the best passages with their scores, in order of passage and place.</summary>
    public static IReadOnlyList<ScoredUnit> Of(Findings findings, QuoteUnits units) => Known.GetValue(findings, key => Score(key, units));

    private static IReadOnlyList<ScoredUnit> Score(Findings findings, QuoteUnits units)
    {
        var scores = new UnitScores(findings);
        return [.. findings.Passages.Take(PassagesRead).SelectMany((passage, rank) => scores.Score(units.Of(passage, rank), passage.Score / findings.Passages[0].Score))];
    }

    private IEnumerable<ScoredUnit> Score(IReadOnlyList<QuoteUnit> units, double relativePassageScore)
    {
        var words = units.Select(unit => _coverage.OfWords(unit.Words)).ToList();
        for (var index = 0; index < units.Count; index++)
        {
            var unit = units[index];
            var neighbours = (index > 0 ? words[index - 1] : 0) + (index + 1 < words.Count ? words[index + 1] : 0);
            var shares = _coverage.OfEachWord(unit.Words, unit.Context, ContextShare);
            var inContext = shares.Sum();
            var covered = inContext + _coverage.OfGrams(unit.Words) + (_asked.StandsIn(unit.Text) ? ValueBonus * Math.Min(1, ValueAlone + inContext) : 0);
            var score = covered
                + (PassageShare * relativePassageScore)
                + (unit.Rank == 0 ? FirstPassageBonus : 0)
                + (NeighbourShare * neighbours)
                + (AmountShare * _amounts.Fit(unit, units))
                - (WordCount(unit.Text) < ShortUnitWords ? ShortUnitPenalty : 0)
                - (unit.Form == StatementForm.Sentence && LeadIn.IsPointer(unit.Text) ? LeadInPenalty : 0);
            yield return new ScoredUnit(unit, score, covered, shares);
        }
    }

    private static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
