using System.Net;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

public sealed class CircuitLimitTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public void Limits_are_set_and_errors_stay_inside()
    {
        var circuit = site.Services.GetRequiredService<IOptions<CircuitOptions>>().Value;
        var hub = typeof(CircuitOptions).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        var ofHub = typeof(IOptions<>).MakeGenericType(typeof(HubOptions<>).MakeGenericType(hub));
        var options = (HubOptions)ofHub.GetProperty("Value")!.GetValue(site.Services.GetRequiredService(ofHub))!;

        Assert.Equal((64 * 1024L, 1), (options.MaximumReceiveMessageSize, options.MaximumParallelInvocationsPerClient));
        Assert.Equal((100, TimeSpan.FromMinutes(3)), (circuit.DisconnectedCircuitMaxRetained, circuit.DisconnectedCircuitRetentionPeriod));
        Assert.False(circuit.DetailedErrors);
        Assert.NotEqual(true, options.EnableDetailedErrors);
    }

    [Theory]
    [InlineData("https://evil.test", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.evil.test", HttpStatusCode.Forbidden)]
    [InlineData("https://localhost", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task The_connection_of_a_page_comes_from_a_page_of_ours(string origin, HttpStatusCode expected)
    {
        using var client = await site.SignInAsync("jb");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1") { Headers = { { "Origin", origin } } };

        using var answer = await client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }
}
