using System.Net;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>Who signs out at the sign-in service is signed out here too: it opens an address of ours in a frame, without our cookie.</summary>
public sealed class SignOutThereTests(EntraSite site) : IClassFixture<EntraSite>
{
    [Theory]
    [InlineData("that session", true, true)]
    [InlineData("another session", true, false)]
    [InlineData("that session", false, false)]
    [InlineData("", true, false)]
    public async Task It_ends_what_belongs_to_the_session_there_and_nothing_else(string session, bool ourIssuer, bool ends)
    {
        using var browser = await site.SignInAsync(reply => reply.Claims["sid"] = "that session");
        using var frame = site.Open();
        var issuer = ourIssuer ? EntraDouble.Issuer : "https://evil.test/v2.0";

        using var answer = await frame.GetAsync($"/signout-oidc?sid={Uri.EscapeDataString(session)}&iss={Uri.EscapeDataString(issuer)}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var page = await browser.GetAsync("/");
        Assert.Equal(ends ? HttpStatusCode.Found : HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Sign_ins_without_such_a_number_are_not_ended_by_an_empty_one()
    {
        using var browser = await site.SignInAsync();
        using var frame = site.Open();

        using var answer = await frame.GetAsync($"/signout-oidc?sid=&iss={Uri.EscapeDataString(EntraDouble.Issuer)}");

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
    }
}
