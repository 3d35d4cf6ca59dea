namespace StaffAssistant.Core.Documents;

/// <summary>How a version stands on a given day.</summary>
public enum ValidityState
{
    /// <summary>The version applies on that day.</summary>
    Applies,

    /// <summary>The version starts later.</summary>
    Future,

    /// <summary>The version ended before that day.</summary>
    Superseded,
}
