namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What comes from a model: text as it is written, then perhaps why it ended too early.</summary>
public abstract record ModelStep
{
    private ModelStep()
    {
    }

    /// <summary>The next piece of text, of any length.</summary>
    public sealed record Text(string Piece) : ModelStep;

    /// <summary>The end before the end. No fault of a model is an exception here.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="RetryAfter">How long it asks to be left alone; null when it does not say.</param>
    public sealed record Failed(FallBackReason Reason, TimeSpan? RetryAfter) : ModelStep;
}
