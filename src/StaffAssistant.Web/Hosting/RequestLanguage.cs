using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Hosting;

/// <summary>German unless the person chose otherwise; the choice is a cookie.</summary>
internal static class RequestLanguage
{
    public static void Configure(RequestLocalizationOptions options)
    {
        var cultures = PageLanguage.All.Select(language => language.Culture).ToArray();
        options.SetDefaultCulture(cultures[0]).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    }

    public static void MapLanguage(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/sprache", Choose).AllowAnonymous();

    private static RedirectHttpResult Choose([FromForm] string? kultur, [FromForm] string? zurueck, TimeProvider clock, HttpContext context)
    {
        if (PageLanguage.All.FirstOrDefault(language => language.Culture == kultur) is { } chosen)
        {
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen.Culture));
            context.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, value, new CookieOptions
            {
                Expires = clock.GetUtcNow().AddYears(1),
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
        return TypedResults.LocalRedirect(LocalAddress.Or(zurueck, "/"));
    }
}
