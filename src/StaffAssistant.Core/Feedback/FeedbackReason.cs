namespace StaffAssistant.Core.Feedback;

/// <summary>Why an answer did not help.</summary>
public enum FeedbackReason
{
    /// <summary>What the source says is wrong.</summary>
    Wrong,

    /// <summary>What the source says is no longer so.</summary>
    Outdated,

    /// <summary>It answers another question.</summary>
    BesideTheQuestion,

    /// <summary>Something is missing.</summary>
    Incomplete,

    /// <summary>It cannot be understood.</summary>
    Unclear,

    /// <summary>None of these.</summary>
    Other,
}
