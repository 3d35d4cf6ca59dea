namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Why a sign-in was refused. Each has a sentence.</summary>
public enum SignInRefusal
{
    /// <summary>The person turned back, or the directory said no.</summary>
    Cancelled,

    /// <summary>The account is not assigned to the application.</summary>
    NotAssigned,

    /// <summary>The account belongs to another directory.</summary>
    OtherTenant,

    /// <summary>It took too long, was begun in another window, or the answer came twice.</summary>
    Expired,

    /// <summary>The answer is not what the sign-in service would say to us.</summary>
    NotTrusted,

    /// <summary>The clocks of this server and of the sign-in service differ.</summary>
    ClockDiffers,

    /// <summary>The sign-in service does not answer.</summary>
    Unreachable,

    /// <summary>The person is in too many groups to be told in the answer, and they could not be fetched.</summary>
    GroupsUnknown,

    /// <summary>No role of this application is assigned.</summary>
    NoRole,

    /// <summary>Blocked by the administrators here.</summary>
    Blocked,
}
