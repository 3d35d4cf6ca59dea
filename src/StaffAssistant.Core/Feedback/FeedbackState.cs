namespace StaffAssistant.Core.Feedback;

/// <summary>How far an entry is.</summary>
public enum FeedbackState
{
    /// <summary>Nobody has dealt with it yet.</summary>
    Open,

    /// <summary>Dealt with.</summary>
    Done,

    /// <summary>Nothing is to be done; the note says why.</summary>
    Dismissed,
}
