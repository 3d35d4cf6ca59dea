namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Ends a sign-in whose answer is genuine as a protocol message, but not good enough.</summary>
internal sealed class SignInRefusedException(SignInRefusal reason, Exception? inner = null) : Exception($"Sign-in refused: {reason}.", inner)
{
    public SignInRefusal Reason => reason;
}
