using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using StaffAssistant.Web.Identity.Rights;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Opens a session for a person whose token was found good.</summary>
internal sealed class EntraSignIn(EntraClaims claims, GroupMapping mapping, SignedInSessions sessions)
{
    /// <summary>In the protected state of a sign-in: since when the person has been signed in.</summary>
    public const string Began = "began";

    /// <exception cref="SignInRefusedException">The person may not sign in.</exception>
    public async Task<ClaimsPrincipal> AcceptAsync(
        IReadOnlyList<Claim> token, string? accessToken, AuthenticationProperties? properties, CancellationToken cancellationToken)
    {
        var person = await claims.ReadAsync(token, accessToken, cancellationToken);
        if (mapping.IsBlocked(person.Key))
            throw new SignInRefusedException(SignInRefusal.Blocked);
        if (EntraPersons.RolesOf(person).Count == 0)
            throw new SignInRefusedException(SignInRefusal.NoRole);
        return StaffClaims.For(sessions.Open(person.Key, person, BeganOf(properties), token.Of("sid").FirstOrDefault()), CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static DateTimeOffset? BeganOf(AuthenticationProperties? properties) =>
        properties?.Items.TryGetValue(Began, out var text) == true
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var began)
            ? began
            : null;
}
