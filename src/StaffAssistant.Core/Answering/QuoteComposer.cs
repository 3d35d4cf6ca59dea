using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// Quote mode: the few units of the best passages that cover the question, verbatim, in reading order. No model is needed. What covers much less
/// of the question than the best unit does is left out; a sentence that leans on the one before brings it along, an exception travels with its rule.
/// </summary>
public sealed class QuoteComposer(GermanAnalysis analysis) : IAnswerComposer
{
    /// <summary>The most statements that an answer has.</summary>
    public const int MaximumStatements = 3;

    // What holds for another case than the question names is left out, unless next to nothing else answers.
    private const double LeastShareWithoutOtherCases = 0.6;

    private readonly QuoteUnits _units = new(analysis);
    private readonly RuleCases _cases = new(analysis);

    /// <inheritdoc />
    public async IAsyncEnumerable<ProposedStatement> ComposeAsync(
        Question question, Findings findings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var units = AddressedPlace.UnitsOf(findings, _units);
        var chosen = new UnitChoice(units, ForCasesOf(findings, units)).Choose(MaximumStatements);
        foreach (var statement in ReadingOrder.Of(chosen))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return statement;
        }
    }

    private IReadOnlyList<ScoredUnit> ForCasesOf(Findings findings, IReadOnlyList<ScoredUnit> units)
    {
        if (units.Count == 0 || AddressedPlace.IsNamedIn(findings))
            return units;
        var named = _cases.NamedIn(findings.Question);
        var holding = units.Where(unit => _cases.HoldsFor(named, unit.Unit)).ToList();
        return holding.Count > 0 && holding.Max(unit => unit.Score) >= LeastShareWithoutOtherCases * units.Max(unit => unit.Score) ? holding : units;
    }
}
