using System.Security.Claims;
using System.Text.Json;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>
/// Reads groups from a token. A token holds 200 at most; with more it says so and names none ("overage"). That must never look like somebody without
/// groups, nor like somebody with the groups that happen to stand there.
/// </summary>
internal static class GroupClaims
{
    public static bool AreLeftOut(IReadOnlyList<Claim> token) =>
        token.Of("hasgroups").Any(value => !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase))
        || token.Of("_claim_names").Any(NamesGroups);

    /// <exception cref="SignInRefusedException">A group is not named by its id.</exception>
    public static IReadOnlyList<Guid> Read(IReadOnlyList<Claim> token) =>
    [
        .. token.Of("groups")
            .Select(text => Guid.TryParseExact(text, "D", out var id) ? id : throw new SignInRefusedException(SignInRefusal.GroupsUnknown))
            .Distinct(),
    ];

    /// <summary>The values of one claim.</summary>
    public static IEnumerable<string> Of(this IReadOnlyList<Claim> token, string type) => token.Where(claim => claim.Type == type).Select(claim => claim.Value);

    private static bool NamesGroups(string value)
    {
        try
        {
            using var names = JsonDocument.Parse(value);
            return names.RootElement.ValueKind != JsonValueKind.Object || names.RootElement.TryGetProperty("groups", out _);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
