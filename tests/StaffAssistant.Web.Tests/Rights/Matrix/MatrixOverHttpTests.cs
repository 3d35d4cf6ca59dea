using System.Net;
using System.Text.RegularExpressions;
using StaffAssistant.Web.Features.Library;
using StaffAssistant.Web.Pasting;
using StaffAssistant.Web.Tests.Library;
using Xunit;

namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>Every cell of the matrix for pages and addresses, called as a browser calls it.</summary>
public sealed partial class MatrixOverHttpTests(MatrixSite site) : IClassFixture<MatrixSite>
{
    private const string EntraOnly = "nur mit Entra ID";

    public static TheoryData<string> Pages => [.. WrittenMatrix.Pages.Select(row => row.ToString())];

    public static TheoryData<string> Addresses => [.. WrittenMatrix.Addresses.Where(row => row.Case != EntraOnly).Select(row => row.ToString())];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_as_the_matrix_says(string named)
    {
        var row = WrittenMatrix.Pages.Single(row => row.ToString() == named);
        await CompareAsync(row, browser => AnswerAsync(browser, HttpMethod.Get, AddressOf(row)));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_answers_as_the_matrix_says(string named)
    {
        var row = WrittenMatrix.Addresses.Single(row => row.ToString() == named);
        await CompareAsync(row, row.What switch
        {
            "POST /anmelden/person" => browser => PostAsync(browser, "/anmelden/person", ("person", "O")),
            "POST /abmelden" => browser => PostAsync(browser, "/abmelden"),
            "POST /sprache" => browser => PostAsync(browser, "/sprache", ("kultur", "en-GB")),
            "POST /bibliothek/aufnahme" => browser => UploadAsync(browser, row.Case.Contains("Personal", StringComparison.Ordinal) ? "Personal" : "Gibt es nicht"),
            "POST /einweisung/bestaetigen" => browser => PostAsync(browser, "/einweisung/bestaetigen"),
            "POST /texte" => PasteAsync,
            "POST /texte/datei" => SendFileAsync,
            "/_blazor" => browser => AnswerAsync(browser, HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1"),
            "Dateien der Oberfläche" => browser => AnswerAsync(browser, HttpMethod.Get, "/favicon.svg"),
            var other when other.Split(' ') is [var method, var path] => browser => AnswerAsync(browser, new HttpMethod(method), AddressOf(row with { What = path })),
            var unknown => throw new InvalidOperationException($"No test knows how to call {unknown}."),
        });
    }

    [Theory]
    [InlineData("/quelle/{DocumentId}")]
    [InlineData("/verwaltung/zugriff")]
    [InlineData("/zusammenfassen")]
    [InlineData("/vergleichen")]
    [InlineData("GET /dokumente/{documentId}/original")]
    public async Task What_is_closed_answers_word_for_word_like_what_does_not_exist(string what)
    {
        var rows = WrittenMatrix.Pages.Concat(WrittenMatrix.Addresses).Where(row => row.What == what).ToList();
        var unknown = rows.Single(row => row.Case == "Dokument, das es nicht gibt");
        foreach (var (row, kind) in from row in rows from kind in Kind.All where row.Cells[kind.Column] == "unbekannt" select (row, kind))
        {
            using var browser = site.Open(kind);
            var (status, text) = await ReadAsync(browser, AddressOf(row));
            Assert.Equal(await ReadAsync(browser, AddressOf(unknown)), (status, text));
            Assert.DoesNotContain("Vertraulich", text, StringComparison.Ordinal);
        }
    }

    private async Task CompareAsync(MatrixRow row, Func<HttpClient, Task<string>> call)
    {
        var seen = new Dictionary<string, string>();
        foreach (var kind in Kind.All)
        {
            using var browser = site.Open(kind);
            seen[kind.Column] = await call(browser);
        }

        Assert.Equal(row.Cells.OrderBy(cell => cell.Key).Select(cell => $"{cell.Key}: {cell.Value}"), seen.OrderBy(cell => cell.Key).Select(cell => $"{cell.Key}: {cell.Value}"));
    }

    private string AddressOf(MatrixRow row)
    {
        var id = row.Case.StartsWith("Dokument", StringComparison.Ordinal) ? site.DocumentOf(row.Case).ToString() : string.Empty;
        var path = row.What.Split(' ')[^1];
        return id.Length > 0 && path is ("/verwaltung/zugriff" or "/zusammenfassen" or "/vergleichen") ? $"{path}?dokument={id}" : Placeholder().Replace(path, id.Length > 0 ? id : "500");
    }

    private static async Task<string> AnswerAsync(HttpClient browser, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        return await WordOfAsync(await browser.SendAsync(request, Cancel));
    }

    private static async Task<string> PostAsync(HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", await TokenAsync(browser))]);
        return await WordOfAsync(await browser.PostAsync(address, form, Cancel));
    }

    private static async Task<string> UploadAsync(HttpClient browser, string collection)
    {
        using var content = new StringContent("# Merkblatt\n\nEin Satz.\n");
        return await WordOfAsync(await UploadCall.SendAsync(browser, "merkblatt.md", content, collection, UploadVisibility.EditorsOnly, await TokenAsync(browser)));
    }

    private static async Task<string> PasteAsync(HttpClient browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/texte") { Content = new StringContent("Ein langer Text.") };
        request.Headers.Add("RequestVerificationToken", await TokenAsync(browser));
        request.Headers.Add("Sec-Fetch-Mode", "cors");
        return await WordOfAsync(await browser.SendAsync(request, Cancel));
    }

    private static async Task<string> SendFileAsync(HttpClient browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, FileTextEndpoint.Address) { Content = new StringContent("Ein Satz in einer Datei.") };
        request.Headers.Add("RequestVerificationToken", await TokenAsync(browser));
        request.Headers.Add("Sec-Fetch-Mode", "cors");
        request.Headers.Add(FileTextReceiver.NameHeader, "merkblatt.md");
        request.Headers.Add(FileTextReceiver.KeyHeader, PastedTextId.New().ToString());
        return await WordOfAsync(await browser.SendAsync(request, Cancel));
    }

    private static async Task<string> TokenAsync(HttpClient browser) => Token().Match(await browser.GetStringAsync("/anmelden", Cancel)).Groups[1].Value;

    /// <summary>The word of the matrix for an answer.</summary>
    private static async Task<string> WordOfAsync(HttpResponseMessage response)
    {
        using var answer = response;
        var text = PageText.Of(await answer.Content.ReadAsStringAsync(Cancel));
        return answer.StatusCode switch
        {
            HttpStatusCode.Found when PathOf(answer).StartsWith("/kein-zugriff", StringComparison.Ordinal) => "nein",
            HttpStatusCode.Found when PathOf(answer).StartsWith("/anmelden?", StringComparison.Ordinal) => "Anmeldung",
            HttpStatusCode.Unauthorized => "Anmeldung",
            HttpStatusCode.Forbidden => "nein",
            HttpStatusCode.NotFound => "unbekannt",
            HttpStatusCode.OK when text.Contains("oder Sie bearbeiten seine Sammlung nicht", StringComparison.Ordinal) => "unbekannt",
            HttpStatusCode.OK or HttpStatusCode.Found => "ja",
            var other => other.ToString(),
        };
    }

    private static string PathOf(HttpResponseMessage answer) => answer.Headers.Location is { IsAbsoluteUri: true } address ? address.PathAndQuery : answer.Headers.Location!.OriginalString;

    private static async Task<(HttpStatusCode Status, string Text)> ReadAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, Cancel);
        return (answer.StatusCode, PageText.Of(await answer.Content.ReadAsStringAsync(Cancel)));
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
