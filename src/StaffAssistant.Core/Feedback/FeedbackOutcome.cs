namespace StaffAssistant.Core.Feedback;

/// <summary>What became of what a person sent.</summary>
public enum FeedbackOutcome
{
    /// <summary>It is kept.</summary>
    Sent,

    /// <summary>There was nothing in it: no reason, no text, or no place that the person may see.</summary>
    Empty,

    /// <summary>A text is longer than allowed.</summary>
    TooLong,

    /// <summary>The person sent too much within an hour.</summary>
    TooMany,

    /// <summary>The sender holds no right here any more: signed out, blocked, or no employee.</summary>
    NotAllowed,
}
