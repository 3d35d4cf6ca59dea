using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>
/// How nearly two claims say the same of something, their values aside. The one that says less counts more: a rule that lists examples, or is told in passing,
/// contradicts a plain one all the same. Does not depend on the question.
/// </summary>
internal sealed class ClaimLikeness(TermStatistics terms)
{
    private const double ShareOfFuller = 0.6;
    private const double ContextShare = 0.5;

    // A word of a claim that the question does not hold has no figures: all weigh the same.
    private readonly TermStatistics _terms = terms with { Stems = new Dictionary<string, int>(), Grams = new Dictionary<string, double>() };

    private readonly Dictionary<Claim, QuestionCoverage> _coverages = new(ReferenceEqualityComparer.Instance);

    /// <summary>From 0 to 1.</summary>
    public double Of(Claim one, Claim other)
    {
        var (first, second) = (Covers(one, other), Covers(other, one));
        return (ShareOfFuller * Math.Max(first, second)) + ((1 - ShareOfFuller) * Math.Min(first, second));
    }

    private double Covers(Claim asked, Claim by)
    {
        if (!_coverages.TryGetValue(asked, out var coverage))
            _coverages[asked] = coverage = new QuestionCoverage(asked.Words, _terms);
        return coverage.OfEachWord(by.Words, by.Unit.Context, ContextShare).Sum();
    }
}
