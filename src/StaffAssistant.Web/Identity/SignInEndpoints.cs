using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StaffAssistant.Web.Hosting;

namespace StaffAssistant.Web.Identity;

/// <summary>Sign-in as a demo person, and sign-out. Posts only, with the antiforgery token of the page.</summary>
internal static class SignInEndpoints
{
    public const string SignInPath = "/anmelden";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/anmelden/person", SignInAsync).AllowAnonymous();
        endpoints.MapPost("/abmelden", SignOutAsync).AllowAnonymous();
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        [FromForm] string? person, [FromForm] string? zurueck, PersonDirectory persons, HttpContext context)
    {
        if (persons.Find(person) is not { } found)
            return TypedResults.LocalRedirect(SignInPath);
        await context.SignInAsync(StaffClaims.For(found, CookieAuthenticationDefaults.AuthenticationScheme));
        return TypedResults.LocalRedirect(LocalAddress.Or(zurueck, "/"));
    }

    private static async Task<RedirectHttpResult> SignOutAsync([FromForm] string? zurueck, HttpContext context)
    {
        await context.SignOutAsync();
        return TypedResults.LocalRedirect(LocalAddress.Or(zurueck, SignInPath));
    }
}
