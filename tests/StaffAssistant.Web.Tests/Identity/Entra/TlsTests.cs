using System.Net;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>The way to the sign-in service and to Graph over real TLS: with a certificate that is trusted and fits the name, and with others.</summary>
public sealed class TlsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_TLS_with_a_trusted_certificate_people_sign_in()
    {
        await using var site = new EntraSite();
        await using var issuer = await TlsIssuer.StartAsync(site.Entra, "login.test", Cancel);
        site.Network = issuer.Client(trusts: true);

        using var browser = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("login.test", false)]
    [InlineData("other.test", true)]
    public async Task With_a_certificate_that_nobody_trusts_or_of_another_name_nobody_signs_in(string name, bool trusts)
    {
        await using var site = new EntraSite();
        await using var issuer = await TlsIssuer.StartAsync(site.Entra, name, Cancel);
        site.Network = issuer.Client(trusts);
        using var browser = site.Open();

        using var answer = await browser.GetAsync("/anmelden/dienstkonto", Cancel);

        Assert.Equal("/anmelden/abgelehnt?grund=Unreachable", answer.Headers.Location?.OriginalString);
    }
}
