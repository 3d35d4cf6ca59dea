namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>How it stands with a sign-in.</summary>
public enum SessionState
{
    /// <summary>It holds.</summary>
    Open,

    /// <summary>It holds, but groups and roles must be fetched anew before anything is shown.</summary>
    Stale,

    /// <summary>Nobody did anything for too long.</summary>
    Idle,

    /// <summary>It has lasted as long as a sign-in may.</summary>
    TooLong,

    /// <summary>The person signed out, or there never was such a session.</summary>
    Ended,
}
