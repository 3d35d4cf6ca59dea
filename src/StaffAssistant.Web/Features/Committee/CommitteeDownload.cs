using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Committee;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Committee;

/// <summary>The committee report as a file.</summary>
internal static class CommitteeDownload
{
    public static void MapCommittee(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/ausschussbericht/docx", DownloadAsync).RequireAuthorization(nameof(StaffRole.Administrator));

    private static async Task<FileContentHttpResult> DownloadAsync(
        CommitteeReports reports, IPrintedDocumentWriter writer, ClaimsPrincipal user, AccessScopeProvider scopes, AuditTrail trail, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        var document = await CommitteePrinting.ComposeAsync(reports, cancellationToken);
        await trail.RecordAsync(new AuditEvent(AuditAction.Exported, new AuditActor(scopes.PersonOf(user)?.Key ?? string.Empty)) { Subject = "committee-report" }, cancellationToken);
        return TypedResults.File(writer.Write(document), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Ausschussbericht Chancen und Risiken.docx");
    }
}
