using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;

namespace StaffAssistant.Web.Identity.Entra;

internal static class EntraRegistration
{
    public static void AddEntra(this AuthenticationBuilder authentication)
    {
        var services = authentication.Services;
        authentication.AddMicrosoftIdentityWebApp(_ => { }, cookieScheme: null);
        services.AddOptions<MicrosoftIdentityOptions>(OpenIdConnectDefaults.AuthenticationScheme).Configure<IOptions<EntraOptions>>(Copy);
        services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme).PostConfigure<IOptions<EntraOptions>>(EntraProtocol.Tighten);
        AddClient<GraphGroups>(services);
        AddClient<EntraDirectory>(services);
        AddClient<EntraProbe>(services);
        services.AddSingleton<GraphToken>();
        services.AddHostedService<Revalidation>();
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("__Host-staffassistant-form", CookieSecurePolicy.Always));
        services.AddSingleton<IPersonSource>(provider => provider.GetRequiredService<EntraPersons>());
        services.AddScoped<EntraClaims>();
        services.AddScoped<EntraSignIn>();
    }

    private static void AddClient<TClient>(IServiceCollection services)
        where TClient : class =>
        services.AddHttpClient<TClient>(http => http.Timeout = TimeSpan.FromSeconds(10)).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });

    private static void Copy(MicrosoftIdentityOptions options, IOptions<EntraOptions> entra)
    {
        options.Instance = entra.Value.Instance;
        options.TenantId = entra.Value.TenantId;
        options.ClientId = entra.Value.ClientId;
        options.ClientSecret = entra.Value.ClientSecret;
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.ResponseType = "code";
    }
}
