namespace StaffAssistant.Core.Feedback;

/// <summary>What somebody sent.</summary>
public enum FeedbackKind
{
    /// <summary>An answer helped. Counted for the places that it cites; nothing is to be done.</summary>
    Helpful,

    /// <summary>An answer did not help, because …</summary>
    NotHelpful,

    /// <summary>A question that no rule answers, and perhaps should.</summary>
    Gap,

    /// <summary>Something that cannot be used by everyone.</summary>
    Barrier,
}
