using System.Globalization;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Hosting;

/// <summary>A certificate that cannot be used stops the start: keys must not be written unprotected because of a typing error.</summary>
internal sealed class KeyOptionsValidator : IValidateOptions<KeyOptions>
{
    public ValidateOptionsResult Validate(string? name, KeyOptions options)
    {
        IEnumerable<(string Key, string File)> files =
        [
            .. options.AreEncrypted ? [($"{KeyOptions.Section}:{nameof(options.CertificateFile)}", options.CertificateFile)] : Array.Empty<(string, string)>(),
            .. options.FormerCertificateFiles.Select((file, index) => ($"{KeyOptions.Section}:{nameof(options.FormerCertificateFiles)}:{index}", file)),
        ];
        var failures = files.Where(file => KeyCertificates.TryLoad(file.File, options.CertificatePassword) is null)
            .Select(file => string.Format(CultureInfo.CurrentCulture, HostingText.CertificateUnusable, file.Key, "Keys__CertificatePassword")).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
