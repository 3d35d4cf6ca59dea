namespace StaffAssistant.Core.Comparing;

/// <summary>What became of a paragraph.</summary>
public enum ParagraphChange
{
    /// <summary>It stands there as before.</summary>
    Same,

    /// <summary>Its words are the same, at another place.</summary>
    Moved,

    /// <summary>Its words have changed.</summary>
    Changed,

    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It is no longer there.</summary>
    Gone,
}
