using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Web.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

/// <summary>Whatever watches the process learns a status and nothing else.</summary>
public sealed class HealthTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_index_is_built_it_lives_and_is_not_ready_and_never_says_a_word()
    {
        using var client = site.Open();
        var index = site.Services.GetRequiredService<IndexReadiness>();
        while (await StatusAsync(client, HealthEndpoints.Ready) != HttpStatusCode.OK)
            await Task.Delay(50, Cancel);

        index.Report(new IndexState.Building(0, 10));
        try
        {
            while (await StatusAsync(client, HealthEndpoints.Ready) != HttpStatusCode.ServiceUnavailable)
                await Task.Delay(50, Cancel);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, HealthEndpoints.Live));
        }
        finally
        {
            index.Report(new IndexState.Ready());
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Cancel);
        Assert.Empty(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        return answer.StatusCode;
    }
}
