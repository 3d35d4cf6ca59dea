using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>
/// Asks Microsoft Graph, in the name of the application, how it stands with an account: whether it is enabled, its groups, its roles here. Only the
/// revalidation asks, every few minutes and once for each person; no question of a person ever does.
/// </summary>
internal sealed class EntraDirectory(HttpClient http, GraphGroups groups, GraphToken token, IOptions<EntraOptions> options, ILogger<EntraDirectory> logger)
{
    public async Task<DirectoryAnswer> FindAsync(EntraPerson person, CancellationToken cancellationToken)
    {
        try
        {
            var access = await token.GetAsync(http, cancellationToken);
            var account = $"users/{person.ObjectId:D}";
            using var found = await ReadAsync($"{account}?$select=accountEnabled", access, cancellationToken);
            if (found is null || !found.RootElement.GetProperty("accountEnabled").GetBoolean())
                return DirectoryAnswer.Gone;
            return new DirectoryAnswer.Known(person with
            {
                Roles = await RolesAsync(account, access, cancellationToken),
                Groups = await groups.FetchAsync(access, account, cancellationToken),
            });
        }
        catch (Exception fault) when (GraphGroups.IsFault(fault, cancellationToken) || fault is SignInRefusedException)
        {
            IdentityLog.DirectorySilent(logger, fault);
            return DirectoryAnswer.Unknown;
        }
    }

    /// <summary>The roles of this application that are assigned to the account, or to a group that it is in.</summary>
    private async Task<IReadOnlyList<string>> RolesAsync(string account, string access, CancellationToken cancellationToken)
    {
        using var application = await ReadAsync($"servicePrincipals(appId='{options.Value.ClientId}')?$select=id,appRoles", access, cancellationToken)
            ?? throw new InvalidOperationException("The application is not in the directory.");
        var (id, roles) = (application.RootElement.GetProperty("id").GetGuid(), application.RootElement.GetProperty("appRoles"));
        var values = roles.EnumerateArray().ToDictionary(role => role.GetProperty("id").GetGuid(), role => role.GetProperty("value").GetString());
        List<string> held = [];
        for (var page = $"{account}/appRoleAssignments?$top=999"; page is not null;)
        {
            using var answer = await ReadAsync(page, access, cancellationToken) ?? throw new InvalidOperationException("The account is gone in between.");
            held.AddRange(answer.RootElement.GetProperty("value").EnumerateArray()
                .Where(assignment => assignment.GetProperty("resourceId").GetGuid() == id)
                .Select(assignment => values.GetValueOrDefault(assignment.GetProperty("appRoleId").GetGuid()))
                .OfType<string>());
            page = answer.RootElement.TryGetProperty("@odata.nextLink", out var link) ? PathIn(link.GetString()) : null;
        }

        return [.. held.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The token goes to Graph and nowhere else.</summary>
    private string PathIn(string? link) =>
        link?.StartsWith(options.Value.Graph, StringComparison.Ordinal) == true ? link[options.Value.Graph.Length..] : throw new InvalidOperationException("The next page lies elsewhere.");

    /// <summary>An answer of Graph; null when there is no such thing.</summary>
    private async Task<JsonDocument?> ReadAsync(string path, string access, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, options.Value.Graph + path) { Headers = { Authorization = new("Bearer", access) } };
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
    }
}
