using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Web.Hosting;

namespace StaffAssistant.Web.Identity.Briefing;

/// <summary>Takes the confirmation of the briefing, a plain form that needs no script.</summary>
internal static class BriefingEndpoint
{
    public const string Path = "/einweisung";

    public const string ConfirmPath = "/einweisung/bestaetigen";

    /// <summary>The page that leads back to an address of this application.</summary>
    public static string AddressFor(string address) => $"{Path}?zurueck={Uri.EscapeDataString(address)}";

    public static void MapBriefing(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(ConfirmPath, ConfirmAsync).WithMetadata(new OpenBeforeBriefingAttribute());

    private static async Task<RedirectHttpResult> ConfirmAsync(
        [FromForm] string? fassung, [FromForm] string? zurueck, ClaimsPrincipal user, AccessScopeProvider scopes, BriefingDesk desk, CancellationToken cancellationToken)
    {
        var back = LocalAddress.Or(zurueck, "/");
        return scopes.PersonOf(user) is { } person && await desk.ConfirmAsync(new PersonKey(person.Key), fassung ?? string.Empty, cancellationToken)
            ? TypedResults.LocalRedirect(back)
            : TypedResults.LocalRedirect(AddressFor(back) + "&geaendert=ja");
    }
}
