using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Pasting;
using StaffAssistant.Web.Tests.Hosting;
using StaffAssistant.Web.Tests.Library;
using Xunit;

namespace StaffAssistant.Web.Tests.Pasting;

public sealed class FileTextEndpointTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FileTexts Texts => site.Services.GetRequiredService<FileTexts>();

    [Fact]
    public async Task The_text_of_a_file_waits_for_its_person_and_the_file_is_gone()
    {
        using var client = await site.SignInAsync("jb");
        var key = PastedTextId.New();

        using var answer = await SendAsync(client, "Größe & Maß.md", key, "# Regel\n\nEin ganzer Satz steht hier.\n"u8.ToArray());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Regel", "Ein ganzer Satz steht hier."], Texts.Find("jb", key)!.Text!.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Null(Texts.Find("mk", key));
        Assert.Empty(Left());
    }

    [Theory]
    [InlineData("leer.txt", "", HttpStatusCode.UnprocessableEntity, "enthält keinen Text")]
    [InlineData("programm.exe", "MZ", HttpStatusCode.UnprocessableEntity, "Dateiart wird nicht gelesen")]
    [InlineData("falsch.pdf", "Das ist kein PDF.", HttpStatusCode.UnprocessableEntity, "passt nicht zur Dateiendung")]
    [InlineData("../../etc/passwd", "root", HttpStatusCode.UnprocessableEntity, "Dateiart wird nicht gelesen")]
    public async Task What_cannot_be_read_is_refused_with_a_sentence_and_kept_nowhere(string name, string content, HttpStatusCode status, string sentence)
    {
        using var client = await site.SignInAsync("ad");
        var key = PastedTextId.New();

        using var answer = await SendAsync(client, name, key, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Null(Texts.Find("ad", key));
        Assert.Empty(Left());
    }

    [Fact]
    public async Task A_body_without_an_end_is_read_no_further_than_the_limit()
    {
        using var client = await site.SignInAsync("mk");
        using var endless = new EndlessStream(200_000_000);
        using var content = new StreamContent(endless);

        using var answer = await SendAsync(client, "a.txt", PastedTextId.New(), content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Without_token_or_key_nothing_is_read()
    {
        using var client = await site.SignInAsync("mk");
        using var content = new ByteArrayContent("Ein Satz."u8.ToArray());
        using var wrong = await SendAsync(client, "a.txt", PastedTextId.New(), content, token: "falsch");
        using var further = new ByteArrayContent("Ein Satz."u8.ToArray());
        using var keyless = await SendAsync(client, "a.txt", null, further);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (wrong.StatusCode, keyless.StatusCode));
    }

    private string[] Left() => Directory.Exists(site.Services.GetRequiredService<DataDirectory>().Incoming) ? Directory.GetFiles(site.Services.GetRequiredService<DataDirectory>().Incoming) : [];

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string name, PastedTextId key, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        return await SendAsync(client, name, key, content);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string name, PastedTextId? key, HttpContent content, string? token = null)
    {
        content.Headers.TryAddWithoutValidation("Content-Type", "application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, FileTextEndpoint.Address) { Content = content };
        request.Headers.Add("RequestVerificationToken", token ?? await UploadCall.TokenAsync(client));
        request.Headers.Add("Sec-Fetch-Mode", "cors");
        request.Headers.Add(FileTextReceiver.NameHeader, Uri.EscapeDataString(name));
        if (key is { } given)
            request.Headers.Add(FileTextReceiver.KeyHeader, given.ToString());
        return await client.SendAsync(request, Cancel);
    }
}
