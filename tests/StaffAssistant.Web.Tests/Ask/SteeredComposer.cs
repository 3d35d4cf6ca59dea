using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>Composes as quote mode does, but waits or fails before the second statement when told to.</summary>
internal sealed class SteeredComposer(QuoteComposer quotes) : IAnswerComposer
{
    /// <summary>Until this is done, nothing comes after the first statement.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public bool Fails { get; set; }

    /// <summary>How many answers were cancelled.</summary>
    public int Cancelled { get; private set; }

    /// <summary>How many questions came.</summary>
    public int Asked { get; private set; }

    public async IAsyncEnumerable<ProposedStatement> ComposeAsync(Question question, Findings findings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Asked++;
        await using var watch = cancellationToken.Register(() => Cancelled++);
        await foreach (var proposed in quotes.ComposeAsync(question, findings, cancellationToken))
        {
            yield return proposed;
            if (Fails)
                throw new InvalidOperationException("On purpose.");
            if (Gate is { } gate)
                await gate.Task.WaitAsync(cancellationToken);
        }
    }
}
