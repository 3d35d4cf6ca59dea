using System.Globalization;
using Microsoft.Extensions.Options;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Rights;

namespace StaffAssistant.Web.Identity;

/// <summary>
/// The application does not start with a sign-in that lets people in without a password outside the Development environment, nor with one that is not
/// configured to the end. Each missing key is a failure of its own, all in one go.
/// </summary>
internal sealed class SignInOptionsValidator(IHostEnvironment environment, IOptions<EntraOptions> entra, IOptions<RightsOptions> rights) : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options)
    {
        List<string> failures = [.. options.ModeIn(environment) switch
        {
            SignInMode.Development => DevelopmentFailures(),
            SignInMode.EntraId => [.. AddressFailures(options), .. EntraOptionsCheck.Failures(entra.Value), .. RightsOptionsCheck.Failures(rights.Value)],
        }];
        if (options.IdleWarning >= options.IdleLimit)
            failures.Add(IdentityText.WarningNotBeforeLimit);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> DevelopmentFailures() => environment.IsDevelopment()
        ? []
        : [string.Format(CultureInfo.CurrentCulture, IdentityText.RefusedOutsideDevelopment, environment.EnvironmentName)];

    private static IEnumerable<string> AddressFailures(SignInOptions options) =>
        PublicAddress.Parse(options.PublicAddress) is null
            ? [string.Format(CultureInfo.CurrentCulture, IdentityText.KeyMissing, "SignIn:PublicAddress", "https://assistent.kreis-musterland.example")]
            : [];
}
