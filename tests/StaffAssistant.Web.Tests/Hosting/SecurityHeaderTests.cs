using System.Net;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

public sealed class SecurityHeaderTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>One request for each kind of answer that there is.</summary>
    private static readonly Dictionary<string, (HttpMethod Method, string Address, HttpStatusCode Status)> Kinds = new()
    {
        ["page"] = (HttpMethod.Get, "/", HttpStatusCode.OK),
        ["page with a question"] = (HttpMethod.Get, "/?frage=Tagegeld", HttpStatusCode.OK),
        ["page without a circuit"] = (HttpMethod.Get, "/anmelden", HttpStatusCode.OK),
        ["style"] = (HttpMethod.Get, "/app.css", HttpStatusCode.OK),
        ["script"] = (HttpMethod.Get, "/display.js", HttpStatusCode.OK),
        ["framework"] = (HttpMethod.Get, "/_framework/blazor.web.js", HttpStatusCode.OK),
        ["not found"] = (HttpMethod.Get, "/gibt-es-nicht", HttpStatusCode.NotFound),
        ["denied"] = (HttpMethod.Get, "/bibliothek", HttpStatusCode.Found),
        ["fault"] = (HttpMethod.Get, "/fehler", HttpStatusCode.OK),
        ["data"] = (HttpMethod.Get, "/demo-import", HttpStatusCode.OK),
        ["original that is not there"] = (HttpMethod.Get, "/dokumente/0/original", HttpStatusCode.NotFound),
        ["post without a token"] = (HttpMethod.Post, "/sprache", HttpStatusCode.BadRequest),
        ["upload without a token"] = (HttpMethod.Post, "/bibliothek/aufnahme", HttpStatusCode.BadRequest),
        ["wrong method"] = (HttpMethod.Delete, "/dokumente/0/original", HttpStatusCode.MethodNotAllowed),
        ["hub"] = (HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1", HttpStatusCode.OK),
        ["hub of a foreign page"] = (HttpMethod.Post, "/_blazor/negotiate", HttpStatusCode.Forbidden),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_kind_of_answer_carries_them(string name)
    {
        using var client = await site.SignInAsync("jb");

        using var answer = await SendAsync(client, name);

        Assert.Equal(Kinds[name].Status, answer.StatusCode);
        AssertHeaders(answer);
        Assert.True(answer.Headers.CacheControl?.NoStore == true || name is "style" or "script" or "framework");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/gibt-es-nicht")]
    [InlineData("/app.css")]
    public async Task Who_is_not_signed_in_gets_them_too(string address)
    {
        using var client = site.Open();

        using var answer = await client.GetAsync(address, Cancel);

        AssertHeaders(answer);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string name)
    {
        var (method, address, _) = Kinds[name];
        var request = new HttpRequestMessage(method, address);
        if (name == "hub of a foreign page")
            request.Headers.Add("Origin", "https://evil.test");
        return client.SendAsync(request, Cancel);
    }

    private static void AssertHeaders(HttpResponseMessage answer)
    {
        var directives = One(answer, "Content-Security-Policy").Split("; ");
        Assert.Equal(
            [
                "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "worker-src 'self'", "img-src 'self' data:", "base-uri 'self'",
                "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'",
            ],
            directives);
        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", One(answer, "X-Frame-Options"));
        Assert.Equal("same-origin", One(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Resource-Policy"));
        Assert.All(["camera=()", "microphone=()", "geolocation=()", "usb=()", "payment=()"], closed => Assert.Contains(closed, One(answer, "Permissions-Policy"), StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    private static string One(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
