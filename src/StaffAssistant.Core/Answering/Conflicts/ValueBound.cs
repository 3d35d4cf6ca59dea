namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>From which side a stated value limits.</summary>
internal enum ValueBound
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>At least so much ("mindestens", "ab", "mehr als").</summary>
    Least,

    /// <summary>At most so much ("höchstens", "bis", "innerhalb von", "spätestens").</summary>
    Most,
}
