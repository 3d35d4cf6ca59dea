using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Originals;

/// <summary>
/// The download of an original: checked again at this moment, never shown in the page. An unknown address and a forbidden one are answered alike.
/// </summary>
internal static class OriginalEndpoint
{
    /// <summary>Should a browser show the file all the same, nothing in it may run or load.</summary>
    private const string Policy = "sandbox; default-src 'none'; frame-ancestors 'none'";

    public static void MapOriginals(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/dokumente/{documentId}/original", [HttpMethods.Get, HttpMethods.Head], DownloadAsync);

    private static async Task<Results<FileStreamHttpResult, NotFound>> DownloadAsync(
        string documentId,
        string? fassung,
        HttpContext context,
        ClaimsPrincipal user,
        AccessScopeProvider scopes,
        IDocumentCatalog catalog,
        DocumentFiles files,
        PersonalUploads uploads,
        AuditedReading reading,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(documentId, CultureInfo.InvariantCulture, out var id)
            || await catalog.FindAsync(new DocumentId(id), scopes.ScopeWithOwnOf(user), cancellationToken) is not { } document
            || VersionOf(document, fassung, BerlinCalendar.Today(clock)) is not { } version)
            return TypedResults.NotFound();
        try
        {
            var content = document.Access.Collection == OwnCollection.Name ? uploads.OpenRead(version.File.Sha256) : files.OpenRead(version.File.Sha256);
            await reading.ShowAsync(document, new AuditActor(scopes.PersonOf(user)?.Key ?? string.Empty), ReadingWay.Original, cancellationToken);
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.Response.Headers.CacheControl = "private, no-store";
            // Parts may be asked for again: the bytes behind a version's address change only with their hash.
            var tag = new EntityTagHeaderValue($"\"{version.File.Sha256}\"");
            return TypedResults.Stream(content, "application/octet-stream", DownloadName.Of(version.File), version.ImportedAt, tag, enableRangeProcessing: true);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return TypedResults.NotFound();
        }
    }

    private static DocumentVersion? VersionOf(Document document, string? fassung, DateOnly today) => fassung is null
        ? document.VersionOn(today)
        : document.Versions.FirstOrDefault(version => Guid.TryParse(fassung, CultureInfo.InvariantCulture, out var id) && version.Id.Value == id);
}
