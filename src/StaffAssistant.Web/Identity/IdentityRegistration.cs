using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity;

internal static class IdentityRegistration
{
    public static void AddIdentity(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
        services.AddSingleton<PersonDirectory>();
        services.AddSingleton<AccessScopeProvider>();
        services.AddScoped<CurrentPerson>();
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Configure);
        services.AddSingleton<IAuthorizationHandler, RoleRequirementHandler>();
        services.AddAuthorization(Configure);
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.LoginPath = SignInEndpoints.SignInPath;
        options.AccessDeniedPath = "/kein-zugriff";
        options.ReturnUrlParameter = "zurueck";
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.SlidingExpiration = false;
        options.Cookie.Name = "staffassistant";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
    }

    /// <summary>Deny by default: what says nothing is open to employees only, and a person who is gone is none.</summary>
    private static void Configure(AuthorizationOptions options)
    {
        foreach (var role in Enum.GetValues<StaffRole>())
            options.AddPolicy(role.ToString(), policy => Require(policy, role));
        options.DefaultPolicy = Require(new AuthorizationPolicyBuilder(), StaffRole.Employee).Build();
        options.FallbackPolicy = options.DefaultPolicy;
    }

    private static AuthorizationPolicyBuilder Require(AuthorizationPolicyBuilder policy, StaffRole role) =>
        policy.RequireAuthenticatedUser().AddRequirements(new RoleRequirement(role));
}
