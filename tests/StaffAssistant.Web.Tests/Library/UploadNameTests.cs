using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

/// <summary>Names that lead astray: stored under an id of our own, sent back in a well-formed header, shown as text, never logged.</summary>
public sealed class UploadNameTests(TestSite site) : IClassFixture<TestSite>
{
    private const int LongestShown = 200;

    private static readonly string[] Bad =
    [
        "../../../../etc/passwd.md", @"..\..\windows\system32\konfig.md", "/etc/cron.d/aufgabe.md", @"C:\Windows\treiber.md", @"\\server\freigabe\akte.md",
        "con.md", "aux.md", "nul.md", "com1.md", "LPT9.md", "strom.md::$DATA.md", "strom.md:neben.md", "zeile\r\nSet-Cookie: x=1.md", "zeile\nX-Kopf: y.md",
        "null\0byte.md", "an\"fuehrung\".md", "hoch'komma'.md", "semikolon;filename=evil.exe;.md", "prozent%0d%0aX: y.md", "prozent%2e%2e%2fpunkte.md",
        "\u202Edm.exe.md", "null\u200Bbreite.md", "marke\U000E0041\U000E0042.md", "\U0001F600 \U0001F468\u200D\U0001F469\u200D\U0001F467.md",
        "langer Name " + new string('x', 300) + ".md", "langer Name " + new string('ä', 300) + ".md", "<img src=x onerror=alert(1)>.md", "<script>alert(7)</script>.md",
        "{{7*7}} @(1+1).md", "=cmd|' /c calc'!A1.md", "-rf stern.md", "~root.md", "$(reboot).md", "`reboot`.md", "U\u0308bersicht NFD.md", "   .md", "punkte....md", "[x](javascript:alert(1)).md",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Bad.Length)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_name_stays_a_name(int number)
    {
        using var client = await site.SignInAsync("ad");
        using var content = new StringContent($"Dies ist Text Nummer {number}.");
        using var sent = await UploadCall.SendAsync(client, Bad[number], content);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);

        var version = await StoredAsync((await sent.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!);

        Assert.InRange(version.File.Name.Length, 1, LongestShown);
        Assert.DoesNotContain(version.File.Name, letter => char.IsControl(letter) || letter is '/' or '\\' or ':' or '"');
        await HeaderIsWellFormedAsync(client, version);
        await PageIsTextAsync(client, version);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains(version.File.Name, StringComparison.Ordinal) || line.Contains(Bad[number], StringComparison.Ordinal));
        Assert.All(FilesOf(site.Services.GetRequiredService<DataDirectory>().Originals), path => Assert.Matches("^[0-9a-f]{64}\\.bin$", Path.GetFileName(path)));
    }

    private static async Task HeaderIsWellFormedAsync(HttpClient client, DocumentVersion version)
    {
        using var answer = await client.GetAsync($"/dokumente/{version.DocumentId}/original?fassung={version.Id}", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var raw = Assert.Single(answer.Content.Headers.GetValues("Content-Disposition"));
        Assert.All(raw, letter => Assert.InRange(letter, ' ', '~'));
        Assert.Matches("^attachment; filename=(\"[^\"\\\\]*\"|[^\\s\";]+); filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$", raw);
        Assert.EndsWith(".md", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Kopf"));
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("x=", StringComparison.Ordinal)));
    }

    private static async Task PageIsTextAsync(HttpClient client, DocumentVersion version)
    {
        var page = await client.GetStringAsync($"/quelle/{version.DocumentId}?fassung={version.Id}", Cancel);
        Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(version.Title, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    private async Task<DocumentVersion> StoredAsync(string id)
    {
        var jobs = site.Services.GetRequiredService<IIngestionJobs>();
        while (true)
        {
            if (await jobs.FindAsync(new IngestionJobId(Guid.Parse(id, CultureInfo.InvariantCulture)), Cancel) is { IsOver: true } job)
            {
                var accepted = Assert.IsType<IngestionOutcome.Accepted>(job.Outcome);
                var editor = AccessScope.Of([], [new CollectionName("Personal")]);
                var document = await site.Services.GetRequiredService<IDocumentCatalog>().FindAsync(accepted.DocumentId, editor, Cancel);
                return document!.Versions.Single(version => version.Id == accepted.VersionId);
            }
            await Task.Delay(20, Cancel);
        }
    }

    private static string[] FilesOf(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
}
