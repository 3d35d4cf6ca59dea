using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>The session that a request's cookie names, whether it still holds or not.</summary>
internal static class SessionEnding
{
    public static SessionId? NamedSession(this HttpContext context)
    {
        var cookies = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        return cookies.CookieManager.GetRequestCookie(context, cookies.Cookie.Name!) is { } value && cookies.TicketDataFormat.Unprotect(value) is { } ticket
            ? ticket.Principal.Session()
            : null;
    }

    /// <summary>Ends it in all tabs and open pages.</summary>
    public static void EndSession(this HttpContext context, SignedInSessions sessions)
    {
        if (context.NamedSession() is { } session)
            sessions.End(session);
    }
}
