using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Fetches all groups of a person from Microsoft Graph: at the sign-in, when they are too many for the token, and at the revalidation.</summary>
internal sealed class GraphGroups(HttpClient graph, IOptions<EntraOptions> options)
{
    private const int MostPages = 50;

    /// <exception cref="SignInRefusedException">They could not be fetched, or not all of them.</exception>
    public Task<IReadOnlyList<Guid>> FetchAsync(string accessToken, CancellationToken cancellationToken) => FetchAsync(accessToken, "me", cancellationToken);

    /// <summary>The same for an account that the token may look at.</summary>
    /// <exception cref="SignInRefusedException">They could not be fetched, or not all of them.</exception>
    public async Task<IReadOnlyList<Guid>> FetchAsync(string accessToken, string account, CancellationToken cancellationToken)
    {
        try
        {
            var start = new Uri($"{options.Value.Graph}{account}/getMemberObjects");
            var groups = new HashSet<Guid>();
            var next = await ReadAsync(groups, Request(HttpMethod.Post, start, accessToken), start, cancellationToken);
            for (var page = 1; next is not null; page++)
            {
                if (page == MostPages)
                    throw new SignInRefusedException(SignInRefusal.GroupsUnknown);
                next = await ReadAsync(groups, Request(HttpMethod.Get, next, accessToken), start, cancellationToken);
            }
            return [.. groups];
        }
        catch (Exception fault) when (IsFault(fault, cancellationToken))
        {
            throw new SignInRefusedException(SignInRefusal.GroupsUnknown, fault);
        }
    }

    /// <summary>Whether a service did not answer, not in time, or with something else than was asked for.</summary>
    internal static bool IsFault(Exception fault, CancellationToken cancellationToken) =>
        fault is HttpRequestException or JsonException or IOException or KeyNotFoundException or InvalidOperationException or FormatException
        || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private async Task<Uri?> ReadAsync(HashSet<Guid> groups, HttpRequestMessage request, Uri start, CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await graph.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
            groups.UnionWith(answer.RootElement.GetProperty("value").EnumerateArray().Select(id => id.GetGuid()));
            return answer.RootElement.TryGetProperty("@odata.nextLink", out var link) ? SameHost(link.GetString(), start) : null;
        }
    }

    /// <summary>The token goes to Graph and nowhere else.</summary>
    private static Uri SameHost(string? link, Uri start) =>
        Uri.TryCreate(link, UriKind.Absolute, out var next) && next.GetLeftPart(UriPartial.Authority) == start.GetLeftPart(UriPartial.Authority)
            ? next
            : throw new SignInRefusedException(SignInRefusal.GroupsUnknown);

    private static HttpRequestMessage Request(HttpMethod method, Uri address, string accessToken) => new(method, address)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", accessToken) },
        Content = method == HttpMethod.Post ? JsonContent.Create(new { securityEnabledOnly = false }) : null,
    };
}
