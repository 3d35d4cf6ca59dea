using System.IdentityModel.Tokens.Jwt;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Where the sign-in of the library ends and ours begins.</summary>
internal static class EntraEvents
{
    public static void Attach(OpenIdConnectEvents events)
    {
        var validated = events.OnTokenValidated;
        events.OnTokenValidated = async context =>
        {
            await validated(context);
            if (!IsSigned(context.SecurityToken))
                throw new SignInRefusedException(SignInRefusal.NotTrusted);
            context.Principal = await context.HttpContext.RequestServices.GetRequiredService<EntraSignIn>().AcceptAsync(
                context.SecurityToken.Claims.ToList(), context.TokenEndpointResponse?.AccessToken, context.Properties, context.HttpContext.RequestAborted);
        };
        events.OnRemoteFailure = context => Refuse(context, context.Failure);
        events.OnRemoteSignOut = EndThereToo;
        events.OnAccessDenied = context => Refuse(context, new SignInRefusedException(SignInRefusal.Cancelled));
    }

    /// <summary>
    /// The handler takes a token without a signature when it comes from the token endpoint: the protocol lets TLS vouch for it. Entra ID always signs, so
    /// here nothing else counts.
    /// </summary>
    private static bool IsSigned(JwtSecurityToken token) => token is { RawSignature.Length: > 0, SignatureAlgorithm: SecurityAlgorithms.RsaSha256 };

    /// <summary>
    /// The sign-in service opens this address in a frame when a person signs out there. The cookie is not sent along to a foreign page, so the session is found
    /// by the number that the token named; whoever knows that number can end the session, and nothing else.
    /// </summary>
    private static Task EndThereToo(RemoteSignOutContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.ProtocolMessage?.GetParameter("sid") is { Length: > 0 } session
            && string.Equals(context.ProtocolMessage.Iss, services.GetRequiredService<IOptions<EntraOptions>>().Value.Authority, StringComparison.Ordinal))
            services.GetRequiredService<SignedInSessions>().EndOf(session);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static Task Refuse<TOptions>(HandleRequestContext<TOptions> context, Exception? fault)
        where TOptions : AuthenticationSchemeOptions
    {
        var services = context.HttpContext.RequestServices;
        context.HttpContext.Refuse(SignInRefusals.ReasonOf(fault), services.GetRequiredService<ILogger<EntraSignIn>>());
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
