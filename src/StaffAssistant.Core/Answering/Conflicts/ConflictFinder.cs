using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>
/// Recognises two rules in force that state different values for the same thing: a clause that answers the question, and one of another document that says
/// nearly the same of the same subject, with amounts, shares, periods or times of one dimension of which none is the same.
/// </summary>
public sealed class ConflictFinder(GermanAnalysis analysis)
{
    private const double LeastShareOfBest = 0.8;
    private const double LeastShareOfOther = 0.3;

    // Twins are shown whatever is asked; others when their value is what is asked for and both name the matter.
    private const double Twins = 0.85;
    private const double LeastLikeness = 0.55;

    // What a third document says alike is a set phrase: "Der Antrag ist spätestens … vor Beginn zu stellen" speaks of another thing in each.
    private const double SetPhrase = 0.65;
    private const int MostLookedUp = 2;
    private readonly QuoteUnits _units = new(analysis);

    /// <summary>Both sides, the better one first; none when nothing disagrees.</summary>
    public IReadOnlyList<ProposedStatement> Find(Findings findings) => Find(findings, []);

    /// <summary>The same, with passages that say something like one of the <see cref="ToLookUp"/> clauses.</summary>
    public IReadOnlyList<ProposedStatement> Find(Findings findings, IReadOnlyList<FoundPassage> alike)
    {
        var asked = AskedFor.In(findings.Question.Text);
        if (asked.IsNoValue)
            return [];
        var claims = ClaimsIn(findings);
        var best = claims.Best;
        var others = claims.All.Where(claim => claim.Score >= LeastShareOfOther * best)
            .Concat(alike.SelectMany((passage, index) => _units.Of(passage, findings.Passages.Count + index)).SelectMany(unit => Claim.In(unit, 0, analysis)))
            .ToList();
        var likeness = new ClaimLikeness(findings.Terms);
        var subject = new ClaimSubject(analysis, findings.Question);
        var matter = new Matter(findings);
        foreach (var one in claims.All.TakeWhile(claim => claim.Score >= LeastShareOfBest * best))
        {
            var alikes = others
                .Where(other => one.Document != other.Document && Differ(one.Values, other.Values))
                .Select(other => (Claim: other, Likeness: likeness.Of(one, other)))
                .Where(other => other.Likeness >= LeastLikeness)
                .OrderByDescending(other => other.Likeness)
                .ToList();
            var second = alikes.FirstOrDefault(other =>
                (other.Likeness >= Twins || (asked.IsValue && IsNamedBy(one) && IsNamedBy(other.Claim))) && subject.IsShared(one, other.Claim));
            if (second.Claim is not null && !alikes.Exists(third => third.Likeness >= SetPhrase && third.Claim.Document != second.Claim.Document))
                return [one.ToStatement(), second.Claim.ToStatement()];
        }

        return [];

        bool IsNamedBy(Claim claim) => matter.IsNamedIn(claim.Unit.Words, claim.Unit.Context);
    }

    /// <summary>Clauses that answer with a value that was asked for; what another document says of the same need not hold the words of the question.</summary>
    public IReadOnlyList<string> ToLookUp(Findings findings)
    {
        var asked = AskedFor.In(findings.Question.Text);
        if (!asked.IsValue)
            return [];
        var (claims, best) = ClaimsIn(findings);
        return [.. claims.TakeWhile(claim => claim.Score >= LeastShareOfBest * best).Where(claim => asked.StandsIn(claim.Text)).Take(MostLookedUp).Select(claim => claim.Text)];
    }

    private (List<Claim> All, double Best) ClaimsIn(Findings findings)
    {
        var units = UnitScores.Of(findings, _units);
        return ([.. units.OrderByDescending(unit => unit.Score).SelectMany(unit => Claim.In(unit.Unit, unit.Score, analysis))], units.Select(unit => unit.Score).DefaultIfEmpty().Max());
    }

    private static bool Differ(IReadOnlyList<StatedValue> one, IReadOnlyList<StatedValue> other) =>
        one.Any(value => other.Any(value.CanContradict)) && !one.Any(value => other.Any(value.IsSameAs));
}
