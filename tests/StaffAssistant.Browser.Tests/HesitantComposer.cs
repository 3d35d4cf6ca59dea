using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Browser.Tests;

/// <summary>Composes as quote mode does; a question that ends in three dots gets its first statement and then nothing until it is stopped.</summary>
public sealed class HesitantComposer(GermanAnalysis analysis) : IAnswerComposer
{
    private readonly QuoteComposer _quotes = new(analysis);

    public async IAsyncEnumerable<ProposedStatement> ComposeAsync(Question question, Findings findings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var statement in _quotes.ComposeAsync(question, findings, cancellationToken))
        {
            yield return statement;
            if (question.Text.EndsWith("...", StringComparison.Ordinal))
                await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }
}
