using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Audit;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Transparency;

/// <summary>The register entry for programs.</summary>
internal static class RegisterEntryEndpoint
{
    public static void MapRegisterEntry(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/verzeichniseintrag.json", GetAsync);

    private static async Task<JsonHttpResult<RegisterEntry>> GetAsync(
        RegisterEntries entries, ClaimsPrincipal user, AccessScopeProvider scopes, AuditTrail trail, HttpContext context, CancellationToken cancellationToken)
    {
        await trail.RecordAsync(new AuditEvent(AuditAction.Exported, new AuditActor(scopes.PersonOf(user)?.Key ?? string.Empty)) { Subject = "register-entry" }, cancellationToken);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Json(await entries.ComposeAsync(cancellationToken));
    }
}
