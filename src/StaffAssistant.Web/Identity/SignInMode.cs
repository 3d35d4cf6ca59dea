namespace StaffAssistant.Web.Identity;

/// <summary>The ways to sign in.</summary>
public enum SignInMode
{
    /// <summary>Choose a demo person without a password.</summary>
    Development,

    /// <summary>With the work account, at Entra ID.</summary>
    EntraId,
}
