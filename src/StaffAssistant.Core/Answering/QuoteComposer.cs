using System.Runtime.CompilerServices;
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

    private readonly QuoteUnits _units = new(analysis);

    /// <inheritdoc />
    public async IAsyncEnumerable<ProposedStatement> ComposeAsync(
        Question question, Findings findings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var chosen = new UnitChoice(AddressedPlace.UnitsOf(findings, _units)).Choose(MaximumStatements);
        foreach (var statement in ReadingOrder.Of(chosen))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return statement;
        }
    }
}
