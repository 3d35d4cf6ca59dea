namespace StaffAssistant.Web.Hosting;

/// <summary>The headers that every answer carries. An endpoint may set a stricter policy of its own before.</summary>
internal static class SecurityHeaders
{
    /// <summary>Styles may stand in elements because the control library writes its variables so; scripts may not.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self'; img-src 'self' data:; "
        + "base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";

    /// <summary>What the application never uses, nobody who gets into its pages uses either. The clipboard is used: answers are copied.</summary>
    private const string Permissions =
        "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), "
        + "hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), "
        + "usb=(), xr-spatial-tracking=()";

    /// <summary>Forms go to this application, and through it to the host of the sign-in where there is one: sign-out is a form that ends there.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, Uri? signInHost)
    {
        var policy = signInHost is null ? ContentSecurityPolicy : $"{ContentSecurityPolicy} {signInHost.GetLeftPart(UriPartial.Authority)}";
        return app.Use((context, next) =>
        {
            context.Response.OnStarting(() => Set(context.Response.Headers, policy));
            return next(context);
        });
    }

    private static Task Set(IHeaderDictionary headers, string policy)
    {
        headers.TryAdd("Content-Security-Policy", policy);
        headers.TryAdd("Cache-Control", "no-store");
        headers["X-Content-Type-Options"] = "nosniff";
        headers["X-Frame-Options"] = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Permitted-Cross-Domain-Policies"] = "none";
        headers["Permissions-Policy"] = Permissions;
        return Task.CompletedTask;
    }
}
