using Microsoft.AspNetCore.Http.HttpResults;

namespace StaffAssistant.Web.Features.Transparency;

/// <summary>The register entry for programs.</summary>
internal static class RegisterEntryEndpoint
{
    public static void MapRegisterEntry(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/verzeichniseintrag.json", GetAsync);

    private static async Task<JsonHttpResult<RegisterEntry>> GetAsync(RegisterEntries entries, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Json(await entries.ComposeAsync(cancellationToken));
    }
}
