namespace StaffAssistant.Core.Usage;

/// <summary>How a question ended, as far as it is counted.</summary>
public enum QuestionOutcome
{
    /// <summary>With proven statements, or with the documents asked for.</summary>
    Proven,

    /// <summary>Without a reliable source.</summary>
    NoSource,

    /// <summary>It asked for a decision, which stays with a person.</summary>
    DecisionStaysHuman,
}
