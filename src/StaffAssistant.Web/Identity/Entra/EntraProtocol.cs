using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>What an answer of the sign-in service must be, said here in one place and last, whatever defaults were set before.</summary>
internal static class EntraProtocol
{
    /// <summary>How far the clocks may differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(3);

    public static void Tighten(OpenIdConnectOptions options, IOptions<EntraOptions> entra)
    {
        options.ResponseType = "code";
        options.ResponseMode = "form_post";
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.RequireHttpsMetadata = true;
        options.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(15);
        options.BackchannelTimeout = TimeSpan.FromSeconds(15);
        options.SignedOutRedirectUri = SignInEndpoints.SignedOutPath;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        if (entra.Value.GroupsFromGraph)
            options.Scope.Add(new Uri(entra.Value.GraphAddress).GetLeftPart(UriPartial.Authority) + "/GroupMember.Read.All");
        options.ProtocolValidator.RequireNonce = true;
        Tighten(options.TokenValidationParameters, entra.Value);
        Tighten(options.CorrelationCookie);
        Tighten(options.NonceCookie);
        EntraEvents.Attach(options.Events);
    }

    /// <summary>Exactly this issuer and this audience, signed by its keys. The validator of the library takes more: tokens of other directories too.</summary>
    private static void Tighten(TokenValidationParameters parameters, EntraOptions entra)
    {
        parameters.ValidateIssuer = true;
        parameters.IssuerValidator = (issuer, _, _) => string.Equals(issuer, entra.Authority, StringComparison.Ordinal)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The token is of another issuer.") { InvalidIssuer = issuer };
        parameters.IssuerValidatorUsingConfiguration = null;
        parameters.ValidateAudience = true;
        parameters.AudienceValidator = null;
        parameters.ValidAudience = null;
        parameters.ValidAudiences = [entra.ClientId.ToLowerInvariant()];
        parameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        parameters.RequireSignedTokens = true;
        parameters.ValidateIssuerSigningKey = true;
        parameters.ValidateLifetime = true;
        parameters.RequireExpirationTime = true;
        parameters.ClockSkew = Skew;
    }

    private static void Tighten(CookieBuilder cookie)
    {
        cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.SameSite = SameSiteMode.None; // The answer is posted by the page of the sign-in service.
        cookie.HttpOnly = true;
    }
}
