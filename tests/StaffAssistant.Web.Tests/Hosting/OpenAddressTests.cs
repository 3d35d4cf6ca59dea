using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

public sealed class OpenAddressTests(TestSite site) : IClassFixture<TestSite>
{
    /// <summary>What answers somebody who is not signed in; static files beside them.</summary>
    private static readonly string[] Open = ["/health/live", "/health/ready", "/anmelden", "/anmelden/person", "/anmelden/abgelehnt", "/abgemeldet", "/abmelden", "/sprache", "/demo-import", "/fehler", "/fehler/404", "/fehler/{Code:int}", "/nicht-gefunden", "/kein-zugriff"];

    [Fact]
    public async Task Every_address_asks_for_a_sign_in_except_a_fixed_list()
    {
        using var client = site.Open();
        var source = site.Services.GetRequiredService<EndpointDataSource>();
        var addresses = source.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !endpoint.Metadata.OfType<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>().Any())
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{documentId}", Guid.NewGuid().ToString("N"), StringComparison.Ordinal))
            .Distinct().Where(address => !Open.Contains(address) && !address.Contains('*', StringComparison.Ordinal)).ToList();

        Assert.Contains("/", addresses);
        Assert.Contains("/bibliothek", addresses);
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_hub_is_closed_too()
    {
        using var client = site.Open();

        using var answer = await client.PostAsync("/_blazor/negotiate?negotiateVersion=1", null);

        Assert.True(answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.Unauthorized, answer.StatusCode.ToString());
    }

    [Fact]
    public async Task An_unknown_address_tells_nothing_before_the_sign_in()
    {
        using var client = site.Open();

        using var answer = await client.GetAsync("/gibt-es-nicht");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith("/anmelden", answer.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/anmelden/person")]
    [InlineData("/abmelden")]
    [InlineData("/sprache")]
    public async Task A_post_without_the_token_of_the_page_is_refused(string address)
    {
        using var client = site.Open();

        using var answer = await client.PostAsync(address, new FormUrlEncodedContent([new("person", "ad"), new("kultur", "en-GB")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Das hat nicht geklappt", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("staffassistant=", StringComparison.Ordinal)));
    }
}
