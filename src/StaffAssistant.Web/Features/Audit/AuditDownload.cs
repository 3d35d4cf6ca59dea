using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Audit;

/// <summary>The trail as a file. That it was taken is recorded first.</summary>
internal static class AuditDownload
{
    private const int MostRows = 200_000;

    public static void MapAudit(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/pruefprotokoll/herunterladen", DownloadAsync).RequireAuthorization(nameof(StaffRole.Auditor));

    private static async Task<Results<FileContentHttpResult, NotFound>> DownloadAsync(
        string? aktion, string? person, string? von, string? bis, ClaimsPrincipal user, HttpContext context, AccessScopeProvider scopes, IAuditStore store, AuditTrail trail, CancellationToken cancellationToken)
    {
        if (scopes.PersonOf(user) is not { } auditor || !auditor.Roles.Contains(StaffRole.Auditor))
            return TypedResults.NotFound();
        var filter = AuditChoice.Of(aktion, person, von, bis).Filter;
        var page = await store.ListAsync(filter, 0, MostRows, cancellationToken);
        await trail.RecordAsync(new AuditEvent(AuditAction.Exported, new AuditActor(auditor.Key)) { Subject = "audit", Detail = page.Entries.Count.ToString(CultureInfo.InvariantCulture) }, cancellationToken);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(CsvTables.Write([TableOf(page)]), "text/csv; charset=utf-8", AuditText.FileName + ".csv");
    }

    private static ReportTable TableOf(AuditListing page) => new(
        AuditText.Title,
        [AuditText.ColumnNumber, AuditText.ColumnAt, AuditText.ColumnAction, AuditText.ColumnActor, AuditText.ColumnSubject, AuditText.ColumnCollection, AuditText.ColumnDetail, AuditText.ColumnHash],
        [.. page.Entries.Select(entry => (IReadOnlyList<ReportCell>)
        [
            entry.Sequence, entry.At.ToString("O", CultureInfo.InvariantCulture), entry.Event.Action.ToString(), entry.Event.Actor.Key,
            entry.Event.Subject, entry.Event.Collection, entry.Event.Detail, AuditVerification.Hex(entry.Hash),
        ])]);
}
