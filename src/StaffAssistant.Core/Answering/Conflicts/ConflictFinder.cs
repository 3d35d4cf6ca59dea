using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>
/// Recognises two rules in force that state different values for the same thing: sentences of two documents that answer the question about equally well,
/// name what it asks about, say nearly the same, and state amounts, shares or periods of one dimension of which none is the same.
/// </summary>
public sealed class ConflictFinder(GermanAnalysis analysis)
{
    private const double LeastLikeness = 0.55;
    private const double LeastShareOfBest = 0.8;
    private const double LeastShareOfOther = 0.55;

    // Who asks for the value itself gets both sides even when they put it in different words.
    private const double LeastLikenessAsked = 0.38;
    private const double LeastShareAsked = 0.62;
    private const double ContextShare = 0.5;
    private readonly QuoteUnits _units = new(analysis);

    /// <summary>Both sides, the better one first; none when nothing disagrees.</summary>
    public IReadOnlyList<ProposedStatement> Find(Findings findings)
    {
        var units = UnitScores.Of(findings, _units);
        var asked = AskedFor.In(findings.Question.Text);
        if (asked.IsNoValue)
            return [];
        var best = units.Select(unit => unit.Score).DefaultIfEmpty().Max();
        var matter = new Matter(findings);
        var sides = units
            .Where(unit => unit.Unit.Form == StatementForm.Sentence && unit.Score >= LeastShareOfOther * best && matter.IsNamedIn(unit.Unit.Words))
            .Select(unit => new Side(unit, StatedValues.In(unit.Unit.Text)))
            .Where(side => side.Values.Count > 0)
            .OrderByDescending(side => side.Unit.Score)
            .ToList();
        foreach (var (index, one) in sides.TakeWhile(side => side.Unit.Score >= LeastShareOfBest * best).Index())
        {
            if (sides.Skip(index + 1).FirstOrDefault(other => Contradict(findings, one, other, LikenessFor(other))) is { } second)
                return [StatementOf(one), StatementOf(second)];
        }

        return [];

        double LikenessFor(Side other) => asked.IsValue && other.Unit.Score >= LeastShareAsked * best ? LeastLikenessAsked : LeastLikeness;
    }

    private bool Contradict(Findings findings, Side one, Side other, double leastLikeness) =>
        one.Document != other.Document && Differ(one.Values, other.Values) && Likeness(findings, one.Unit.Unit, other.Unit.Unit) >= leastLikeness;

    private double Likeness(Findings findings, QuoteUnit one, QuoteUnit other) => (Covers(findings, one, other) + Covers(findings, other, one)) / 2;

    private double Covers(Findings findings, QuoteUnit asked, QuoteUnit by) =>
        new QuestionCoverage(analysis.WithSynonyms(asked.Words), findings.Terms).OfEachWord(by.Words, by.Context, ContextShare).Sum();

    private static bool Differ(IReadOnlyList<StatedValue> one, IReadOnlyList<StatedValue> other) => one
        .Select(value => value.Dimension)
        .Distinct()
        .Any(dimension => other.Any(value => value.Dimension == dimension) && !one.Where(value => value.Dimension == dimension).Intersect(other).Any());

    private static ProposedStatement StatementOf(Side side)
    {
        var unit = side.Unit.Unit;
        return new ProposedStatement(unit.Text, unit.Form, [.. unit.Lines.Select(line => new ProposedQuote(unit.Passage.Source.Passage.Id, line))]);
    }

    private sealed record Side(ScoredUnit Unit, IReadOnlyList<StatedValue> Values)
    {
        public DocumentId Document => Unit.Unit.Passage.Source.Version.DocumentId;
    }
}
