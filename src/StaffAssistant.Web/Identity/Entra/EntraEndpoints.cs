using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using StaffAssistant.Web.Hosting;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>The way to Entra ID and back out.</summary>
internal static class EntraEndpoints
{
    public const string RefusedPath = "/anmelden/abgelehnt";

    public static void MapEntraSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(SignInEndpoints.WorkAccountPath, SignInAsync).AllowAnonymous();
        endpoints.MapPost("/abmelden", SignOutAsync).AllowAnonymous();
    }

    /// <summary>Leads to the page that says why.</summary>
    public static void Refuse(this HttpContext context, SignInRefusal reason, ILogger logger)
    {
        IdentityLog.SignInRefused(logger, reason);
        context.Response.Redirect($"{RefusedPath}?grund={reason}");
    }

    private static async Task SignInAsync(string? zurueck, SignedInSessions sessions, EntraReach reach, HttpContext context, ILogger<EntraSignIn> logger)
    {
        try
        {
            await context.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, PropertiesOf(zurueck, sessions, context));
        }
        catch (Exception fault) when (SignInRefusals.ReasonOf(fault) is SignInRefusal.Unreachable)
        {
            reach.Report(answered: false);
            context.Refuse(SignInRefusal.Unreachable, logger);
        }
    }

    /// <summary>A renewal counts on from the first sign-in; after a pause that was too long the person proves anew who he is.</summary>
    private static OpenIdConnectChallengeProperties PropertiesOf(string? address, SignedInSessions sessions, HttpContext context)
    {
        var properties = new OpenIdConnectChallengeProperties { RedirectUri = LocalAddress.Or(address, "/") };
        if (context.NamedSession() is not { } session)
            return properties;
        if (sessions.BeganIfStale(session) is { } began)
            properties.Items[EntraSignIn.Began] = began.ToString("O", CultureInfo.InvariantCulture);
        else if (sessions.StateOf(session) is SessionState.Idle or SessionState.TooLong)
            properties.Prompt = "login";
        return properties;
    }

    /// <summary>Ends the session here first: whatever the sign-in service then does or does not, all tabs are signed out.</summary>
    private static async Task SignOutAsync([FromForm] string? zurueck, SignedInSessions sessions, HttpContext context)
    {
        context.EndSession(sessions);
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        try
        {
            var properties = new AuthenticationProperties { RedirectUri = LocalAddress.Or(zurueck, SignInEndpoints.SignedOutPath) };
            await context.SignOutAsync(OpenIdConnectDefaults.AuthenticationScheme, properties);
        }
        catch (Exception fault) when (SignInRefusals.ReasonOf(fault) is SignInRefusal.Unreachable)
        {
            context.Response.Redirect(SignInEndpoints.SignedOutPath);
        }
    }
}
