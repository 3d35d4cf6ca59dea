namespace StaffAssistant.Core.Limits;

/// <summary>Which limit of a person was met by a question.</summary>
public enum LimitKind
{
    /// <summary>Too many questions within a minute.</summary>
    QuestionsPerMinute,

    /// <summary>Too many questions that are being answered already.</summary>
    RunningAnswers,
}
