using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Testing;
using StaffAssistant.Web.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

/// <summary>Keys on the disk are of no use without the certificate.</summary>
public sealed class KeyCertificateTests : IDisposable
{
    private readonly TemporaryDirectory _folder = A.Folder();

    [Fact]
    public void With_a_certificate_no_key_lies_readable_and_a_former_one_still_opens()
    {
        var first = Write("first.pfx");
        var secret = Protector(new KeyOptions { CertificateFile = first, CertificatePassword = "geheim" }).Protect("Jana");
        var file = File.ReadAllText(Assert.Single(Directory.GetFiles(Keys)));
        Assert.Contains("EncryptedData", file, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", file, StringComparison.Ordinal);

        var renewed = Protector(new KeyOptions { CertificateFile = Write("second.pfx"), CertificatePassword = "geheim", FormerCertificateFiles = [first] });

        Assert.Equal("Jana", renewed.Unprotect(secret));
        Assert.ThrowsAny<CryptographicException>(() => Protector(new KeyOptions { CertificateFile = Write("third.pfx"), CertificatePassword = "geheim" }).Unprotect(secret));
    }

    [Theory]
    [InlineData("first.pfx", "falsch")]
    [InlineData("missing.pfx", "geheim")]
    [InlineData("broken.pfx", "geheim")]
    [InlineData("public.pfx", "geheim")]
    public void A_certificate_that_cannot_be_used_is_named_with_its_key(string name, string password)
    {
        Write("first.pfx");
        _folder.Write("broken.pfx", "broken");
        Write("public.pfx", withKey: false);

        var refusal = new KeyOptionsValidator().Validate(null, new KeyOptions { CertificateFile = Path.Combine(_folder.Path, name), CertificatePassword = password });

        Assert.Contains("Keys:CertificateFile", Assert.Single(refusal.Failures!), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Keys => Path.Combine(_folder.Path, "keys");

    private IDataProtector Protector(KeyOptions options)
    {
        Assert.Equal(ValidateOptionsResult.Success, new KeyOptionsValidator().Validate(null, options));
        var services = new ServiceCollection().AddLogging();
        services.AddDataProtection().SetApplicationName("test").PersistKeysToFileSystem(new DirectoryInfo(Keys)).ProtectKeys(options);
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
    }

    private string Write(string name, bool withKey = true)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        using var shown = X509CertificateLoader.LoadCertificate(certificate.Export(X509ContentType.Cert));
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, (withKey ? certificate : shown).Export(X509ContentType.Pfx, "geheim"));
        return path;
    }
}
