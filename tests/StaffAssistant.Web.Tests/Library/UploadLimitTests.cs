using System.IO.Pipelines;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

/// <summary>One person sends a few files at the same moment; further ones are told to wait.</summary>
public sealed class UploadLimitTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_file_too_many_at_once_waits_and_goes_when_another_has_arrived()
    {
        using var client = await site.SignInAsync("ad");
        var token = await UploadCall.TokenAsync(client);
        var pipes = Enumerable.Range(0, 4).Select(_ => new Pipe()).ToList();
        var sending = pipes.Select((pipe, number) => UploadCall.SendAsync(client, $"langsam {number}.md", new StreamContent(pipe.Reader.AsStream()), token: token)).ToList();
        foreach (var pipe in pipes)
            await pipe.Writer.WriteAsync("Text"u8.ToArray(), Cancel);

        while (!Directory.Exists(Incoming) || Directory.GetFiles(Incoming).Length < pipes.Count)
            await Task.Delay(20, Cancel);

        using var refused = await SendAsync(client, token, 0);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter!.Delta);
        Assert.Contains("folgt von selbst", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await Task.WhenAll(pipes.Select(pipe => pipe.Writer.CompleteAsync().AsTask()));
        Assert.All(await Task.WhenAll(sending), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));

        // The place is given back just after the answer has gone out.
        for (var attempt = 1; ; attempt++)
        {
            using var taken = await SendAsync(client, token, attempt);
            if (taken.StatusCode == HttpStatusCode.OK)
                return;
            await Task.Delay(20, Cancel);
        }
    }

    private string Incoming => site.Services.GetRequiredService<DataDirectory>().Incoming;

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string token, int number) =>
        UploadCall.SendAsync(client, $"noch eine {number}.md", new StringContent($"Text {number}"), token: token);
}
