using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Web.Tests.Rights;

/// <summary>Composes as quote mode does; each statement is a step.</summary>
internal sealed class SteppedComposer(GermanAnalysis analysis, Steps steps) : IAnswerComposer
{
    private readonly QuoteComposer _quotes = new(analysis);

    public async IAsyncEnumerable<ProposedStatement> ComposeAsync(Question question, Findings findings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await steps.StepAsync();
        await foreach (var proposed in _quotes.ComposeAsync(question, findings, cancellationToken))
        {
            yield return proposed;
            await steps.StepAsync();
        }
    }
}
