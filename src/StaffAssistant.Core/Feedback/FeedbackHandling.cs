namespace StaffAssistant.Core.Feedback;

/// <summary>What became of a change to an entry.</summary>
public enum FeedbackHandling
{
    /// <summary>It is kept.</summary>
    Saved,

    /// <summary>Somebody else dealt with the entry meanwhile; nothing was overwritten.</summary>
    ChangedMeanwhile,

    /// <summary>The entry does not exist or lies at another desk.</summary>
    Gone,

    /// <summary>The note is longer than allowed.</summary>
    TooLong,
}
