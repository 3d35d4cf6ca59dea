using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

public sealed class OriginalDownloadTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_permitted_original_comes_as_an_attachment_in_which_nothing_runs()
    {
        var version = await ImportAsync("Übersicht \"Reise\".md", "alle");
        using var client = await site.SignInAsync("jb");

        using var answer = await client.GetAsync($"/dokumente/{version.DocumentId}/original?fassung={version.Id}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Übersicht _Reise_.md", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.StartsWith("sandbox;", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.StartsWith("# Titel", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_headers_leave_nothing_to_guess_keep_or_embed()
    {
        var version = await ImportAsync("Kopf.md", "alle");
        using var client = await site.SignInAsync("jb");

        using var answer = await client.GetAsync($"/dokumente/{version.DocumentId}/original?fassung={version.Id}");

        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.True(answer.Headers.CacheControl is { NoStore: true, Private: true });
        Assert.Equal("sandbox; default-src 'none'; frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task A_part_of_it_and_its_head_alone_can_be_asked_for_under_the_same_rights()
    {
        var version = await ImportAsync("Teilweise.md", "alle");
        var address = $"/dokumente/{version.DocumentId}/original?fassung={version.Id}";
        using var client = await site.SignInAsync("jb");

        using var part = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(2, 6) } });
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        using var closed = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/dokumente/{(await ImportAsync("verschlossen.md", "leitung")).DocumentId}/original"));

        Assert.Equal((HttpStatusCode.PartialContent, "Titel"), (part.StatusCode, await part.Content.ReadAsStringAsync()));
        Assert.Equal("attachment", part.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal((HttpStatusCode.OK, string.Empty, version.File.Length), (head.StatusCode, await head.Content.ReadAsStringAsync(), head.Content.Headers.ContentLength));
        Assert.Equal("attachment", head.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    [Fact]
    public async Task A_forbidden_original_answers_like_an_unknown_one()
    {
        var version = await ImportAsync("geheim.md", "leitung");
        using var client = await site.SignInAsync("jb");

        var forbidden = await DescribeAsync(client, $"/dokumente/{version.DocumentId}/original?fassung={version.Id}");
        var unknown = await DescribeAsync(client, $"/dokumente/{Guid.NewGuid():N}/original?fassung={Guid.NewGuid():N}");
        var nonsense = await DescribeAsync(client, "/dokumente/..%2f..%2fetc/original?fassung='");

        Assert.Equal(HttpStatusCode.NotFound, forbidden.Status);
        Assert.Equal(unknown, forbidden);
        Assert.Equal(unknown.Status, nonsense.Status);
    }

    private static async Task<(HttpStatusCode Status, string Text, string Headers)> DescribeAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        var headers = string.Join('\n', answer.Headers.Where(header => header.Key != "Date" && header.Key != "Set-Cookie").Select(header => $"{header.Key}: {string.Join(',', header.Value)}"));
        // Tokens and addresses of the page differ from call to call.
        return (answer.StatusCode, System.Text.RegularExpressions.Regex.Replace(text, "(value|href)=\"[^\"]*\"|<!--[^>]*-->", string.Empty), headers);
    }

    private async Task<DocumentVersion> ImportAsync(string name, string tag)
    {
        using var folder = A.Folder();
        var path = folder.Write(Guid.NewGuid().ToString("N"), $"# Titel\n\nEin Absatz zu {name.Length} Zeichen.\n");
        var given = new DocumentMetadata { Collection = new CollectionName("Probe"), Tags = [new AccessTag(tag)] };
        var outcome = await site.Services.GetRequiredService<IngestionPipeline>().ImportAsync(new IncomingFile(path, name, given, new DocumentMetadata()), CancellationToken.None);
        return (await Assert.IsType<IngestionOutcome.Accepted>(outcome).StoredInAsync(site.Services.GetRequiredService<IDocumentCatalog>())).Version;
    }
}
