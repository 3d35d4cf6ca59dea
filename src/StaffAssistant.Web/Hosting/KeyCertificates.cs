using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace StaffAssistant.Web.Hosting;

/// <summary>Encrypts the keys of the data directory with a certificate where one is configured.</summary>
internal static class KeyCertificates
{
    /// <summary>What cannot be loaded here is refused at the start with a sentence; see <see cref="KeyOptionsValidator"/>.</summary>
    public static void ProtectKeys(this IDataProtectionBuilder protection, KeyOptions options)
    {
        if (!options.AreEncrypted || TryLoad(options.CertificateFile, options.CertificatePassword) is not { } certificate)
            return;
        protection.ProtectKeysWithCertificate(certificate);
        protection.UnprotectKeysWithAnyCertificate(
            [certificate, .. options.FormerCertificateFiles.Select(file => TryLoad(file, options.CertificatePassword)).OfType<X509Certificate2>()]);
    }

    /// <summary>The certificate with its private key; null when the file is missing, broken or closed by another password.</summary>
    public static X509Certificate2? TryLoad(string file, string password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password, X509KeyStorageFlags.EphemeralKeySet);
            return certificate.GetRSAPrivateKey() is not null ? certificate : null;
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
