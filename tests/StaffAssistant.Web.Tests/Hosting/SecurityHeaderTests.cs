using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

public sealed class SecurityHeaderTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/anmelden")]
    [InlineData("/app.css")]
    [InlineData("/display.js")]
    [InlineData("/gibt-es-nicht")]
    [InlineData("/demo-import")]
    [InlineData("/dokumente/0/original")]
    public async Task Every_kind_of_answer_carries_them(string address)
    {
        using var client = await site.SignInAsync("jb");

        using var answer = await client.GetAsync(address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.True(address.EndsWith(".css", StringComparison.Ordinal) || address.EndsWith(".js", StringComparison.Ordinal) || answer.Headers.CacheControl?.NoStore == true);
    }
}
