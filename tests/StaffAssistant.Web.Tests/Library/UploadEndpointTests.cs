using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Web.Features.Library;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

public sealed class UploadEndpointTests(TestSite site) : IClassFixture<TestSite>
{
    private const int Megabyte = 1024 * 1024;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_becomes_a_job_of_the_person_and_goes_to_the_chosen_collection()
    {
        using var client = await site.SignInAsync("ad");

        using var answer = await SendAsync(client, "Merkblatt Übertragung.md", "# Übertragung\n\nSie dauert zwei Minuten.\n");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString();
        var job = await OverAsync(id!);
        Assert.Equal(("Merkblatt Übertragung.md", JobOrigin.Upload, "ad"), (job.Name, job.Origin, job.Owner));
        var stored = await Catalog.FindAsync(Assert.IsType<IngestionOutcome.Accepted>(job.Outcome).DocumentId, Editor, Cancel);
        Assert.Empty(stored!.Access.Tags);
    }

    [Fact]
    public async Task As_before_keeps_the_access_of_a_document_that_exists_and_editors_only_narrows_it()
    {
        using var client = await site.SignInAsync("ad");

        Assert.Equal(["alle"], await TagsAfterAsync(client, "Fassung eins.", "tag:alle"));
        Assert.Equal(["alle"], await TagsAfterAsync(client, "Fassung zwei.", UploadVisibility.AsBefore));
        Assert.Equal([], await TagsAfterAsync(client, "Fassung drei.", UploadVisibility.EditorsOnly));
    }

    [Theory]
    [InlineData("jb", "Personal", "alle")]
    [InlineData("ad", "Gibt es nicht", "alle")]
    [InlineData("ad", "Soziales", "alle")]
    [InlineData("ad", "\r\n", "alle")]
    public async Task A_collection_that_the_person_does_not_edit_answers_like_one_that_does_not_exist(string person, string collection, string tag)
    {
        using var client = await site.SignInAsync(person);

        using var answer = await SendAsync(client, "a.md", "Text", collection: collection, visibility: "tag:" + tag);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("Diese Sammlung gibt es nicht, oder Sie pflegen sie nicht.", await DetailAsync(answer), StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task A_tag_that_the_person_does_not_hold_is_not_given()
    {
        using var client = await site.SignInAsync("ad");

        using var answer = await SendAsync(client, "a.md", "Text", visibility: "tag:gibt-es-nicht");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(null, "application/octet-stream")]
    [InlineData("falsch", "application/octet-stream")]
    [InlineData("richtig", "multipart/form-data; boundary=x")]
    public async Task Without_the_token_of_the_page_in_a_header_nothing_is_taken(string? token, string type)
    {
        using var client = await site.SignInAsync("ad");

        using var answer = await SendAsync(client, "a.md", "Text", token: token == "richtig" ? await UploadCall.TokenAsync(client) : token ?? string.Empty, type: type);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_so_and_sent_nowhere()
    {
        using var client = site.Open();

        using var answer = await SendAsync(client, "a.md", "Text", token: "egal");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_over_the_limit_is_refused_whether_its_length_is_announced_or_not(bool announced)
    {
        using var client = await site.SignInAsync("ad");
        var bytes = new byte[(site.Services.GetRequiredService<IOptions<IngestionOptions>>().Value.MaxFileMegabytes * Megabyte) + 1];

        using var answer = await SendAsync(client, "gross.md", announced ? new ByteArrayContent(bytes) : new StreamContent(new EndlessStream(bytes.Length)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.StartsWith("Die Datei ist größer als erlaubt", await DetailAsync(answer), StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Where_too_many_files_wait_one_more_is_turned_away_and_told_when_to_come_back()
    {
        using var client = await site.SignInAsync("ad");
        var limits = site.Services.GetRequiredService<IOptions<IngestionOptions>>().Value;
        var most = limits.MaxWaitingFiles;
        limits.MaxWaitingFiles = 0;
        try
        {
            using var answer = await SendAsync(client, "a.md", "Text");

            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta);
            Assert.StartsWith("Es warten schon zu viele Dateien.", await DetailAsync(answer), StringComparison.Ordinal);
            Assert.Empty(Left());
        }
        finally
        {
            limits.MaxWaitingFiles = most;
        }
    }

    [Fact]
    public async Task An_interrupted_transfer_leaves_neither_bytes_nor_job()
    {
        using var client = await site.SignInAsync("ad");
        var before = (await Jobs.ListAsync("ad", Cancel)).Count;
        using var body = new StreamContent(new BreakingStream());

        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(client, "a.md", body));

        await Task.Delay(200, Cancel);
        Assert.Empty(Left());
        Assert.Equal(before, (await Jobs.ListAsync("ad", Cancel)).Count);
    }

    [Fact]
    public async Task Sentences_come_in_the_language_of_the_page()
    {
        using var client = await site.SignInAsync("ad");
        client.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=" + Uri.EscapeDataString("c=en-GB|uic=en-GB"));

        using var answer = await SendAsync(client, "a.md", "Text", collection: "Gibt es nicht");

        Assert.StartsWith("There is no such collection", await DetailAsync(answer), StringComparison.Ordinal);
    }

    private static AccessScope Editor => AccessScope.Of([AccessTag.Everyone], [new CollectionName("Personal")]);

    private IDocumentCatalog Catalog => site.Services.GetRequiredService<IDocumentCatalog>();

    private IIngestionJobs Jobs => site.Services.GetRequiredService<IIngestionJobs>();

    private static async Task<string> DetailAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("detail").GetString()!;

    private string[] Left()
    {
        var folder = site.Services.GetRequiredService<DataDirectory>().Incoming;
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }

    private async Task<IEnumerable<string>> TagsAfterAsync(HttpClient client, string text, string visibility)
    {
        using var answer = await SendAsync(client, "Zugriff.md", text, visibility: visibility);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
        var accepted = Assert.IsType<IngestionOutcome.Accepted>((await OverAsync(id)).Outcome);
        return (await Catalog.FindAsync(accepted.DocumentId, Editor, Cancel))!.Access.Tags.Select(tag => tag.Value);
    }

    private async Task<IngestionJob> OverAsync(string id)
    {
        while (true)
        {
            if (await Jobs.FindAsync(new IngestionJobId(Guid.Parse(id, CultureInfo.InvariantCulture)), Cancel) is { IsOver: true } job)
                return job;
            await Task.Delay(50, Cancel);
        }
    }

    private static Task<HttpResponseMessage> SendAsync(
        HttpClient client, string name, string text, string collection = "Personal", string visibility = UploadVisibility.AsBefore, string? token = null, string? type = null) =>
        SendAsync(client, name, new StringContent(text), collection, visibility, token, type);

    private static Task<HttpResponseMessage> SendAsync(
        HttpClient client, string name, HttpContent content, string collection = "Personal", string visibility = UploadVisibility.AsBefore, string? token = null, string? type = null) =>
        UploadCall.SendAsync(client, name, content, collection, visibility, token, type);
}
