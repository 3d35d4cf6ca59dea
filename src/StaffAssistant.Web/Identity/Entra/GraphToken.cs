using System.Text.Json;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>The access token of the application itself for Graph, kept in memory until shortly before it runs out.</summary>
internal sealed class GraphToken(IOptions<EntraOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(5);
    private readonly Lock _lock = new();
    private (string Value, DateTimeOffset Until) _kept = (string.Empty, default);

    public async Task<string> GetAsync(HttpClient http, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (clock.GetUtcNow() < _kept.Until)
                return _kept.Value;
        }

        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", options.Value.ClientId),
            new("client_secret", options.Value.ClientSecret),
            new("scope", new Uri(options.Value.GraphAddress).GetLeftPart(UriPartial.Authority) + "/.default"),
        ]);
        using var response = await http.PostAsync(options.Value.TokenAddress, form, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        var value = answer.RootElement.GetProperty("access_token").GetString() ?? throw new InvalidOperationException("There is no token in the answer.");
        lock (_lock)
            _kept = (value, clock.GetUtcNow() + TimeSpan.FromSeconds(answer.RootElement.GetProperty("expires_in").GetInt32()) - Before);
        return value;
    }
}
