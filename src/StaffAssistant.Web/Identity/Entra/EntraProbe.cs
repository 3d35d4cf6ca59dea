using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Whether the sign-in service answers at this moment.</summary>
internal sealed class EntraProbe(HttpClient http, IOptions<EntraOptions> options)
{
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync($"{options.Value.Authority}/.well-known/openid-configuration", cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (GraphGroups.IsFault(fault, cancellationToken))
        {
            return false;
        }
    }
}
