namespace StaffAssistant.Core.Access.Explaining;

/// <summary>What a reason does.</summary>
public enum AccessEffect
{
    /// <summary>It lets the person see the document; one such reason is enough.</summary>
    Opens,

    /// <summary>It does not let the person see the document.</summary>
    KeepsClosed,

    /// <summary>The document is seen, if it is open, but does not answer, or not in all places.</summary>
    Limits,

    /// <summary>It changes nothing, and is said because people look for it here.</summary>
    Neutral,
}
