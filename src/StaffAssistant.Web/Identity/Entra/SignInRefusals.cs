using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Finds the reason of a failed sign-in, and the sentence for it.</summary>
internal static class SignInRefusals
{
    /// <summary>Entra ID's number for an account that is not assigned to the application.</summary>
    private const string NotAssignedCode = "AADSTS50105";

    public static SignInRefusal ReasonOf(Exception? fault) => Chain(fault).Select(Recognise).FirstOrDefault(reason => reason is not null) ?? SignInRefusal.NotTrusted;

    public static string SentenceOf(SignInRefusal reason) => reason switch
    {
        SignInRefusal.Cancelled => IdentityText.RefusedCancelled,
        SignInRefusal.NotAssigned => IdentityText.RefusedNotAssigned,
        SignInRefusal.OtherTenant => IdentityText.RefusedOtherTenant,
        SignInRefusal.Expired => IdentityText.RefusedExpired,
        SignInRefusal.NotTrusted => IdentityText.RefusedNotTrusted,
        SignInRefusal.ClockDiffers => IdentityText.RefusedClock,
        SignInRefusal.Unreachable => IdentityText.RefusedUnreachable,
        SignInRefusal.GroupsUnknown => IdentityText.RefusedGroups,
        SignInRefusal.NoRole => IdentityText.RefusedNoRole,
        SignInRefusal.Blocked => IdentityText.RefusedBlocked,
    };

    private static SignInRefusal? Recognise(Exception fault) => fault switch
    {
        SignInRefusedException refused => refused.Reason,
        SecurityTokenExpiredException or SecurityTokenNotYetValidException or SecurityTokenInvalidLifetimeException => SignInRefusal.ClockDiffers,
        SecurityTokenInvalidIssuerException => SignInRefusal.OtherTenant,
        SecurityTokenException or OpenIdConnectProtocolInvalidNonceException => SignInRefusal.NotTrusted,
        HttpRequestException or TaskCanceledException or IOException => SignInRefusal.Unreachable,
        _ when fault.Message.Contains(NotAssignedCode, StringComparison.Ordinal) => SignInRefusal.NotAssigned,
        _ when Says(fault, "access_denied") => SignInRefusal.Cancelled,
        _ when Says(fault, "invalid_grant") || Says(fault, "orrelation failed") || Says(fault, "message.State") => SignInRefusal.Expired,
        _ => null,
    };

    private static bool Says(Exception fault, string word) => fault.Message.Contains(word, StringComparison.Ordinal);

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (var one = fault; one is not null; one = one.InnerException)
            yield return one;
    }
}
