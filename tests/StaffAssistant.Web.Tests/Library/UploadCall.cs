using System.Text.RegularExpressions;
using StaffAssistant.Web.Features.Library;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

/// <summary>Sends a file as the page does.</summary>
internal static partial class UploadCall
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The token that the person's page holds.</summary>
    public static async Task<string> TokenAsync(HttpClient client) => Token().Match(await client.GetStringAsync("/", Cancel)).Groups[1].Value;

    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, string name, HttpContent content, string collection = "Personal", string visibility = UploadVisibility.AsBefore, string? token = null, string? type = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, UploadEndpoint.Address) { Content = content };
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type ?? "application/octet-stream");
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        request.Headers.Add("RequestVerificationToken", token ?? await TokenAsync(client));
        request.Headers.Add(UploadWords.NameHeader, Uri.EscapeDataString(name));
        request.Headers.Add(UploadWords.CollectionHeader, Uri.EscapeDataString(collection));
        request.Headers.Add(UploadWords.VisibilityHeader, Uri.EscapeDataString(visibility));
        return await client.SendAsync(request, Cancel);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
