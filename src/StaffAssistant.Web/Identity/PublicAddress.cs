namespace StaffAssistant.Web.Identity;

/// <summary>Reads the address under which staff reach the application: https, a host, and no path of its own.</summary>
internal static class PublicAddress
{
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https", PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? address
            : null;

    /// <summary>
    /// Behind a proxy that ends TLS the server sees another scheme and name than the person's browser. What it is called is said by its settings, never
    /// by a header that anybody can send.
    /// </summary>
    public static void UsePublicAddress(this IApplicationBuilder app, Uri address) => app.Use((context, next) =>
    {
        context.Request.Scheme = address.Scheme;
        context.Request.Host = address.IsDefaultPort ? new HostString(address.Host) : new HostString(address.Host, address.Port);
        return next(context);
    });
}
