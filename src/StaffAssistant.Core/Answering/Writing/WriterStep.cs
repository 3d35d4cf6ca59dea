namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What a model's words have become.</summary>
public abstract record WriterStep
{
    private WriterStep()
    {
    }

    /// <summary>Question and passages go to the model; the first step after waiting in line, if they do.</summary>
    public sealed record Sent(SentTexts Texts) : WriterStep;

    /// <summary>A statement that its quotes prove, as far as code can tell.</summary>
    public sealed record Proven(ProposedStatement Statement) : WriterStep;

    /// <summary>A statement that is not shown as an answer.</summary>
    public sealed record Withheld(WithheldStatement Statement) : WriterStep;

    /// <summary>The question waits in line for the model.</summary>
    /// <param name="Position">Which turn it has, from 1; 0 when it has come.</param>
    public sealed record Waits(int Position) : WriterStep;

    /// <summary>The model ended too early, or was not asked; the last step.</summary>
    public sealed record FellBack(FallBackReason Reason, TimeSpan? RetryAfter) : WriterStep;
}
