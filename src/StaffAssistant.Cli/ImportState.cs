namespace StaffAssistant.Cli;

/// <summary>How the import of a file ended.</summary>
internal enum ImportState
{
    /// <summary>Stored.</summary>
    Accepted,

    /// <summary>Stored, and something should be looked at.</summary>
    AcceptedWithWarning,

    /// <summary>Stored already.</summary>
    Unchanged,

    /// <summary>Not taken in.</summary>
    Refused,
}
