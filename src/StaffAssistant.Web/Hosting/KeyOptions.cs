namespace StaffAssistant.Web.Hosting;

/// <summary>How the keys of cookies and sign-ins lie on the disk.</summary>
public sealed class KeyOptions
{
    public const string Section = "Keys";

    /// <summary>A certificate with its private key (PKCS #12, .pfx) that encrypts the keys. Empty: they lie there as they are, readable for whoever may read the data directory.</summary>
    public string CertificateFile { get; set; } = string.Empty;

    /// <summary>The password of that file. Set it in the environment (Keys__CertificatePassword).</summary>
    public string CertificatePassword { get; set; } = string.Empty;

    /// <summary>Certificates that were used before, so that what they encrypted is still read; same password.</summary>
    public IList<string> FormerCertificateFiles { get; set; } = [];

    internal bool AreEncrypted => CertificateFile.Length > 0;
}
