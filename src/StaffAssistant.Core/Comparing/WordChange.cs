namespace StaffAssistant.Core.Comparing;

/// <summary>What became of words.</summary>
public enum WordChange
{
    /// <summary>They stand in both.</summary>
    Same,

    /// <summary>They are no longer there.</summary>
    Removed,

    /// <summary>They were not there before.</summary>
    Added,
}
