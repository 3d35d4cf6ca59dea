using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity.Briefing;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Rights;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity;

internal static class IdentityRegistration
{
    public static void AddIdentity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<EntraOptions>().BindConfiguration(EntraOptions.Section);
        services.AddOptions<RightsOptions>().BindConfiguration(RightsOptions.Section);
        services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
        services.AddSingleton<GroupMapping>();
        services.AddHostedService<RightsRecording>();
        services.AddSingleton<IUnitSource, MappedUnits>();
        services.AddSingleton<EntraPersons>();
        services.AddSingleton<PersonDirectory>();
        services.AddSingleton<SessionFiles>();
        services.AddSingleton<EntraReach>();
        services.AddSingleton<RightsAge>();
        services.AddSingleton<SignedInSessions>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<AccessScopeProvider>();
        services.AddScoped<CurrentPerson>();
        services.AddScoped<AuthenticationStateProvider, SessionAuthenticationStateProvider>();
        services.AddScoped<CircuitHandler, SessionCircuitHandler>();
        services.AddCascadingAuthenticationState();
        AddSchemes(services, SignInOptions.ModeOf(configuration, environment));
        services.AddSingleton<IAuthorizationHandler, RoleRequirementHandler>();
        services.AddSingleton<IAuthorizationHandler, BriefingHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, BriefingRedirect>();
        services.AddAuthorization(Configure);
    }

    private static void AddSchemes(IServiceCollection services, SignInMode mode)
    {
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<SessionCookie>((cookie, session) => session.Configure(cookie, mode));
        if (mode == SignInMode.EntraId)
            authentication.AddEntra();
        else
            services.AddSingleton<IPersonSource>(provider => provider.GetRequiredService<PersonDirectory>());
    }

    /// <summary>Deny by default: what says nothing is open to employees only, and a person who is gone is none.</summary>
    private static void Configure(AuthorizationOptions options)
    {
        foreach (var role in Enum.GetValues<StaffRole>())
            options.AddPolicy(role.ToString(), policy => Require(policy, role));
        options.AddPolicy(RoleRequirement.EditorOrAdministrator, policy => Require(policy, StaffRole.Editor, StaffRole.Administrator));
        options.DefaultPolicy = Require(new AuthorizationPolicyBuilder(), StaffRole.Employee).Build();
        options.FallbackPolicy = options.DefaultPolicy;
    }

    private static AuthorizationPolicyBuilder Require(AuthorizationPolicyBuilder policy, params IReadOnlyList<StaffRole> anyOf) =>
        policy.RequireAuthenticatedUser().AddRequirements(new RoleRequirement(anyOf), new BriefingRequirement());
}
