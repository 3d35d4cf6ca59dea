using System.Security.Claims;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Makes a person of the claims of a token, as they stand there, whose signature, issuer, audience, time and nonce were found good, and checks what the protocol leaves open.</summary>
internal sealed class EntraClaims(IOptions<EntraOptions> options, GraphGroups graph)
{
    /// <exception cref="SignInRefusedException">The token is not good enough.</exception>
    public async Task<EntraPerson> ReadAsync(IReadOnlyList<Claim> token, string? accessToken, CancellationToken cancellationToken)
    {
        var tenant = IdIn(token, "tid");
        if (tenant != Guid.Parse(options.Value.TenantId))
            throw new SignInRefusedException(SignInRefusal.OtherTenant);
        return new EntraPerson(
            tenant,
            IdIn(token, "oid"),
            token.Of("name").Append(token.Of("preferred_username").FirstOrDefault()).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? string.Empty,
            [.. token.Of("roles")],
            await GroupsAsync(token, accessToken, cancellationToken));
    }

    private async Task<IReadOnlyList<Guid>> GroupsAsync(IReadOnlyList<Claim> token, string? accessToken, CancellationToken cancellationToken) =>
        !GroupClaims.AreLeftOut(token) ? GroupClaims.Read(token)
        : options.Value.GroupsFromGraph && accessToken is not null ? await graph.FetchAsync(accessToken, cancellationToken)
        : throw new SignInRefusedException(SignInRefusal.GroupsUnknown);

    /// <summary>Exactly one, and an id: a claim that stands twice could be read in two ways.</summary>
    private static Guid IdIn(IReadOnlyList<Claim> token, string type) =>
        token.Of(type).ToList() is [var text] && Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty
            ? id
            : throw new SignInRefusedException(SignInRefusal.NotTrusted);
}
