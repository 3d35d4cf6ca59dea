namespace StaffAssistant.Core.Usage;

/// <summary>Something that is counted. It holds no text of a person and none of a source.</summary>
public abstract record UsageEvent
{
    private UsageEvent()
    {
    }

    /// <summary>A question was answered or could not be.</summary>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="ByModel">Whether a model worded the answer.</param>
    /// <param name="FirstStatement">Until the first statement stood there; null when there was none.</param>
    /// <param name="Document">What the answer stands on first; null when nothing does, or when not everyone may read it.</param>
    public sealed record Question(QuestionOutcome Outcome, bool ByModel, TimeSpan? FirstStatement, UsedDocument? Document) : UsageEvent;

    /// <summary>Somebody said whether an answer helped.</summary>
    public sealed record Feedback(bool Helpful) : UsageEvent;

    /// <summary>A draft was begun from a template.</summary>
    /// <param name="Template">Which one; null when not everyone may read it.</param>
    public sealed record Draft(UsedDocument? Template) : UsageEvent;

    /// <summary>A model was asked for something else than an answer: a talk, a summary, a text in other words.</summary>
    /// <param name="Requests">How often it was asked.</param>
    public sealed record ModelWork(int Requests) : UsageEvent;

    /// <summary>Somebody sent a gap.</summary>
    public sealed record Gap : UsageEvent;
}
