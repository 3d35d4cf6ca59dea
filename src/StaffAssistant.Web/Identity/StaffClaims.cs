using System.Security.Claims;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity;

/// <summary>
/// A signed-in principal holds the person's key and the session, whatever the way to sign in, and nothing else: name, roles and tags are looked up
/// whenever they matter.
/// </summary>
public static class StaffClaims
{
    private const string SessionClaim = "session";

    public static ClaimsPrincipal For(SignedInSession session, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.PersonKey), new Claim(SessionClaim, session.Id.ToString())], scheme));

    public static string? PersonKey(this ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.NameIdentifier);

    public static SessionId? Session(this ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } && Guid.TryParseExact(principal.FindFirstValue(SessionClaim), "N", out var id) ? new SessionId(id) : null;
}
