using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;

namespace StaffAssistant.Web.Hosting;

/// <summary>What the addresses of application and sign-in service decide for every answer.</summary>
internal static class SignInAddresses
{
    public static void UseSignInAddresses(this WebApplication app)
    {
        if (SignInOptions.ModeOf(app.Configuration, app.Environment) == SignInMode.Development)
        {
            app.UseSecurityHeaders(signInHost: null);
            return;
        }
        // What is missing here stops the start a little later, with a sentence.
        if (PublicAddress.Parse(app.Configuration[$"{SignInOptions.Section}:{nameof(SignInOptions.PublicAddress)}"] ?? string.Empty) is { } address)
            app.UsePublicAddress(address);
        var entra = app.Configuration.GetSection(EntraOptions.Section).Get<EntraOptions>() ?? new EntraOptions();
        app.UseSecurityHeaders(Uri.TryCreate(entra.Instance, UriKind.Absolute, out var instance) ? instance : null);
    }
}
