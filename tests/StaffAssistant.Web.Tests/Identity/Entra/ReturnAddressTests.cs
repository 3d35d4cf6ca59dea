using System.Net;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>Sign-in and sign-out lead nowhere but here.</summary>
public sealed class ReturnAddressTests(EntraSite site) : IClassFixture<EntraSite>
{
    public static TheoryData<string> Foreign =>
    [
        "//evil.test", "///evil.test", "////evil.test", "/\\evil.test", "\\/evil.test", "\\\\evil.test", "/\t/evil.test", "/\n/evil.test", "/\r\n/evil.test", "\t//evil.test",
        "https://evil.test", "HTTPS://evil.test", "http:evil.test", "https:/evil.test", "https:\\\\evil.test", "ftp://evil.test", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
        "data:text/html,x", "vbscript:x", "evil.test", "@evil.test", "localhost@evil.test", "https://localhost@evil.test", "https://localhost.evil.test", "/\r\nLocation: https://evil.test",
        "~//evil.test", "~/", " //evil.test", "/\u0001/evil.test", "?x=//evil.test", "#//evil.test", ".//evil.test", "%2f%2fevil.test", "%5cevil.test",
    ];

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task A_foreign_address_leads_to_the_start(string address)
    {
        using var browser = site.Open();
        var reply = await site.GoAsync(browser, address);

        using var answer = await EntraSite.ReturnAsync(browser, reply);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/%2f%2fevil.test")]
    [InlineData("/@evil.test")]
    [InlineData("/?zurueck=https://evil.test")]
    public async Task An_odd_address_of_this_application_stays_here(string address)
    {
        using var browser = site.Open();
        var reply = await site.GoAsync(browser, address);

        using var answer = await EntraSite.ReturnAsync(browser, reply);

        var target = new Uri(new Uri("https://localhost/"), answer.Headers.Location!);
        Assert.Equal("localhost", target.Host);
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task A_foreign_address_at_the_sign_out_leads_to_the_page_that_says_so(string address)
    {
        using var browser = await site.SignInAsync();
        using var form = await EntraSite.FormAsync(browser, ("zurueck", address));

        using var answer = await browser.PostAsync("/abmelden", form);

        var state = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(answer.Headers.Location!.Query)["state"].ToString();
        using var back = await browser.GetAsync($"/signout-callback-oidc?state={Uri.EscapeDataString(state)}");
        Assert.Equal("/abgemeldet", back.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Sign_out_goes_to_the_sign_in_service_and_from_there_back_here()
    {
        using var browser = await site.SignInAsync();
        using var form = await EntraSite.FormAsync(browser, ("zurueck", "https://evil.test"));

        using var answer = await browser.PostAsync("/abmelden", form);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var address = answer.Headers.Location!;
        Assert.StartsWith($"{EntraDouble.Instance}{EntraDouble.Tenant}/oauth2/v2.0/logout", address.ToString(), StringComparison.Ordinal);
        Assert.Contains("post_logout_redirect_uri=https%3A%2F%2Flocalhost%2Fsignout-callback-oidc", address.Query, StringComparison.Ordinal);
        var state = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query)["state"].ToString();
        using var back = await browser.GetAsync($"/signout-callback-oidc?state={Uri.EscapeDataString(state)}");
        Assert.Equal("/abgemeldet", back.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_forged_state_of_the_sign_out_leads_nowhere()
    {
        using var browser = site.Open();

        using var back = await browser.GetAsync("/signout-callback-oidc?state=https%3A%2F%2Fevil.test");

        Assert.Null(back.Headers.Location);
    }

    [Fact]
    public async Task Whoever_needs_a_page_comes_back_to_it()
    {
        using var browser = site.Open();

        using var answer = await browser.GetAsync("/bibliothek?art=Formular");

        Assert.Equal("https://localhost/anmelden/dienstkonto?zurueck=%2Fbibliothek%3Fart%3DFormular", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Forms_may_end_at_the_sign_in_service_and_nowhere_else()
    {
        using var browser = site.Open();

        using var answer = await browser.GetAsync("/anmelden");

        Assert.EndsWith("form-action 'self' https://login.test", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }
}
