namespace StaffAssistant.Web.Identity;

/// <summary>How people sign in.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>The way; only <see cref="SignInMode.Development"/> is built, and that only works in the Development environment.</summary>
    public SignInMode Mode { get; set; } = SignInMode.Development;
}
