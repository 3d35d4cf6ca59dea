namespace StaffAssistant.Core.Documents;

/// <summary>What cannot be stored.</summary>
public enum DocumentEditFault
{
    /// <summary>There is no title, or it is too long.</summary>
    Title,

    /// <summary>The last day lies before the first.</summary>
    EndBeforeStart,

    /// <summary>Another version of the document starts on the same day.</summary>
    SameStart,
}
