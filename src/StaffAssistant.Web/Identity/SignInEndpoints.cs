using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StaffAssistant.Web.Hosting;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity;

/// <summary>Sign-in and sign-out. What changes something is a post with the antiforgery token of the page.</summary>
internal static class SignInEndpoints
{
    public const string SignInPath = "/anmelden";

    public const string WorkAccountPath = "/anmelden/dienstkonto";

    public const string SignedOutPath = "/abgemeldet";

    public static void MapSignIn(this WebApplication app)
    {
        if (SignInOptions.ModeOf(app.Configuration, app.Environment) == SignInMode.EntraId)
            app.MapEntraSignIn();
        else
            app.MapDevelopmentSignIn();
    }

    private static void MapDevelopmentSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/anmelden/person", SignInAsync).AllowAnonymous();
        endpoints.MapPost("/abmelden", SignOutAsync).AllowAnonymous();
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        [FromForm] string? person, [FromForm] string? zurueck, PersonDirectory persons, SignedInSessions sessions, HttpContext context)
    {
        if (persons.Find(person) is not { } found)
            return TypedResults.LocalRedirect(SignInPath);
        context.EndSession(sessions);
        await context.SignInAsync(StaffClaims.For(sessions.Open(found.Key), CookieAuthenticationDefaults.AuthenticationScheme));
        return TypedResults.LocalRedirect(LocalAddress.Or(zurueck, "/"));
    }

    private static async Task<RedirectHttpResult> SignOutAsync([FromForm] string? zurueck, SignedInSessions sessions, HttpContext context)
    {
        context.EndSession(sessions);
        await context.SignOutAsync();
        return TypedResults.LocalRedirect(LocalAddress.Or(zurueck, SignInPath));
    }
}
