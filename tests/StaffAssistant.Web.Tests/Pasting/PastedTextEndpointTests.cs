using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Pasting;
using StaffAssistant.Web.Tests.Hosting;
using StaffAssistant.Web.Tests.Library;
using Xunit;

namespace StaffAssistant.Web.Tests.Pasting;

public sealed class PastedTextEndpointTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public async Task A_text_up_to_the_limit_arrives_whole_for_its_person(int length)
    {
        using var client = await site.SignInAsync("jb");
        var text = new string('ß', length);

        using var answer = await SendAsync(client, Encoding.UTF8.GetBytes(text));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var result = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(length, result.GetProperty("characters").GetInt32());
        Assert.True(PastedTextId.TryParse(result.GetProperty("id").GetString(), out var id));
        Assert.Equal(text, Texts.Find("jb", id));
        Assert.Null(Texts.Find("mk", id));
    }

    [Theory]
    [InlineData("too long", HttpStatusCode.RequestEntityTooLarge, "länger als 1.000.000 Zeichen")]
    [InlineData("empty", HttpStatusCode.BadRequest, "leer")]
    [InlineData("not UTF-8", HttpStatusCode.BadRequest, "nicht lesen")]
    public async Task What_cannot_be_taken_is_refused_with_a_sentence_and_kept_nowhere(string what, HttpStatusCode status, string sentence)
    {
        using var client = await site.SignInAsync("mk");
        var before = Texts.Count;
        var body = what switch { "too long" => Encoding.UTF8.GetBytes(new string('a', 1_000_001)), "empty" => [], _ => new byte[] { 0x41, 0xFF, 0xFE, 0x41 } };

        using var answer = await SendAsync(client, body);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, Texts.Count);
    }

    [Fact]
    public async Task A_body_without_an_end_is_read_no_further_than_the_limit()
    {
        using var client = await site.SignInAsync("mk");
        using var endless = new EndlessStream(50_000_000);
        using var content = new StreamContent(endless);

        using var answer = await SendAsync(client, content, await UploadCall.TokenAsync(client));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("falsch", "text/plain")]
    [InlineData("richtig", "application/x-www-form-urlencoded")]
    public async Task Without_the_token_in_a_header_nothing_is_taken(string token, string type)
    {
        using var client = await site.SignInAsync("mk");
        using var content = new ByteArrayContent("a=b"u8.ToArray());

        using var answer = await SendAsync(client, content, token == "richtig" ? await UploadCall.TokenAsync(client) : token, type);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Who_is_not_signed_in_sends_nothing()
    {
        using var client = site.Open();
        using var content = new ByteArrayContent("a"u8.ToArray());

        using var answer = await SendAsync(client, content, "none");

        Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Found, answer.StatusCode.ToString());
    }

    [Fact]
    public async Task Who_sends_text_after_text_is_told_to_wait_and_others_are_not()
    {
        using var client = await site.SignInAsync("ex");
        using var other = await site.SignInAsync("sw");
        var token = await UploadCall.TokenAsync(client);
        var statuses = new List<HttpStatusCode>();
        for (var number = 0; number < 32; number++)
        {
            using var content = new ByteArrayContent("Text"u8.ToArray());
            using var answer = await SendAsync(client, content, token);
            statuses.Add(answer.StatusCode);
        }

        Assert.All(statuses.Take(30), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        using var free = await SendAsync(other, "Text"u8.ToArray());
        Assert.Equal(HttpStatusCode.OK, free.StatusCode);
    }

    private PastedTexts Texts => site.Services.GetRequiredService<PastedTexts>();

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        return await SendAsync(client, content, await UploadCall.TokenAsync(client));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpContent content, string token, string type = "text/plain; charset=utf-8")
    {
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var request = new HttpRequestMessage(HttpMethod.Post, PastedTextEndpoint.Address) { Content = content };
        request.Headers.Add("RequestVerificationToken", token);
        request.Headers.Add("Sec-Fetch-Mode", "cors");
        return await client.SendAsync(request, Cancel);
    }
}
