using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>The cookie of a session: it names the session and nothing else, and counts only while the session holds.</summary>
internal sealed class SessionCookie(SignedInSessions sessions, IOptions<SignInOptions> options)
{
    /// <summary>Browsers take a cookie of this prefix only over TLS, for this host alone and for all its paths.</summary>
    private const string Prefix = "__Host-";

    private const string Name = "staffassistant";

    public void Configure(CookieAuthenticationOptions cookie, SignInMode mode)
    {
        var secure = mode == SignInMode.EntraId;
        cookie.LoginPath = secure ? SignInEndpoints.WorkAccountPath : SignInEndpoints.SignInPath;
        cookie.AccessDeniedPath = "/kein-zugriff";
        cookie.ReturnUrlParameter = "zurueck";
        cookie.ExpireTimeSpan = options.Value.AbsoluteLimit;
        cookie.SlidingExpiration = false;
        cookie.Cookie.Name = secure ? Prefix + Name : Name;
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Events.OnValidatePrincipal = Validate;
        var asPage = cookie.Events.OnRedirectToLogin;
        cookie.Events.OnRedirectToLogin = context => IsCall(context.Request) ? Tell(context.Response) : asPage(context);
    }

    /// <summary>A session that is over signs nobody in. Its cookie stays, because it tells the next sign-in how the last one ended.</summary>
    private Task Validate(CookieValidatePrincipalContext context)
    {
        if (context.Principal is not { } principal || sessions.Find(principal) is not { } session)
            context.RejectPrincipal();
        else if (IsDoneByThePerson(context.HttpContext))
            sessions.Touch(session.Id);
        return Task.CompletedTask;
    }

    /// <summary>What the page fetches by itself keeps nobody signed in: the circuit, its attempts to reconnect, styles and scripts.</summary>
    private static bool IsDoneByThePerson(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)
        && !context.Request.Path.StartsWithSegments("/demo-import", StringComparison.Ordinal)
        && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null;

    /// <summary>A page is led to the sign-in; what a script or the circuit asks for is told that nobody is signed in, and sent nowhere.</summary>
    private static bool IsCall(HttpRequest request) =>
        request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)
        || request.Headers["Sec-Fetch-Mode"] is [{ Length: > 0 } mode] && mode != "navigate";

    private static Task Tell(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
