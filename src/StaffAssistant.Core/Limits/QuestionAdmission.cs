namespace StaffAssistant.Core.Limits;

/// <summary>Whether a question of a person is answered now.</summary>
public abstract record QuestionAdmission
{
    private QuestionAdmission()
    {
    }

    /// <summary>It is; the turn is disposed of when the answer is over.</summary>
    public sealed record Granted(QuestionTurn Turn) : QuestionAdmission;

    /// <summary>Not now: the person has reached a limit.</summary>
    public sealed record Refused(LimitReached Limit) : QuestionAdmission;
}
