using System.Globalization;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity;

/// <summary>Nobody outside the Development environment gets in without a password: the application does not start there.</summary>
internal sealed class SignInOptionsValidator(IHostEnvironment environment) : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options) =>
        environment.IsDevelopment()
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(string.Format(CultureInfo.CurrentCulture, IdentityText.RefusedOutsideDevelopment, environment.EnvironmentName, options.Mode));
}
