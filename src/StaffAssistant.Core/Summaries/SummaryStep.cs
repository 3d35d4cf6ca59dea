using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Summaries;

/// <summary>What a model's words about a text have become.</summary>
public abstract record SummaryStep
{
    private SummaryStep()
    {
    }

    /// <summary>How much of the text the model is given: so many of all its passages.</summary>
    public sealed record Carried(int Passages, int Of) : SummaryStep;

    /// <summary>A sentence in the model's words that stands on sentences of the text, as far as code can tell.</summary>
    /// <param name="Text">The sentence.</param>
    /// <param name="Proof">What it stands on; never empty.</param>
    public sealed record Worded(string Text, IReadOnlyList<SummaryProof> Proof) : SummaryStep;

    /// <summary>A sentence that is not shown as part of the summary.</summary>
    public sealed record Withheld(WithheldStatement Statement) : SummaryStep;

    /// <summary>The model ended too early, or was not asked.</summary>
    public sealed record FellBack(FallBackReason Reason, TimeSpan? RetryAfter) : SummaryStep;
}
