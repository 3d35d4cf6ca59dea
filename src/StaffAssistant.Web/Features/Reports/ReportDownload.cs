using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>Reports as files. Rights are looked at again for each one; a unit that is not the reader's is answered like one that does not exist.</summary>
internal static class ReportDownload
{
    public static void MapReports(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/berichte/herunterladen", DownloadAsync).RequireAuthorization(nameof(StaffRole.TeamLead));

    private static async Task<Results<FileContentHttpResult, NotFound>> DownloadAsync(
        string? einheit, string? zeitraum, string? form, ClaimsPrincipal user, HttpContext context, AccessScopeProvider scopes, IUnitSource units, UsageReports reports,
        IReportStore store, IWorkbookWriter workbooks, AuditTrail trail, TimeProvider clock, CancellationToken cancellationToken)
    {
        var sight = ReportSight.Of(scopes.PersonOf(user), units, BerlinCalendar.Today(clock));
        if (sight.Find(einheit) is not { } unit || ReportPeriod.Parse(zeitraum ?? string.Empty) is not { } period
            || await store.FindApprovalAsync(cancellationToken) is not { } approval || await reports.FindAsync(unit.Key, period, cancellationToken) is not { } report)
            return TypedResults.NotFound();
        if (form is not ("xlsx" or "csv"))
            return TypedResults.NotFound();
        await trail.RecordAsync(
            new AuditEvent(AuditAction.Exported, new AuditActor(scopes.PersonOf(user)!.Key)) { Subject = "report", Detail = $"{unit.Key} {period.Name} {form}" }, cancellationToken);
        context.Response.Headers.CacheControl = "private, no-store";
        var tables = ReportTables.Of(report, approval);
        var name = $"Nutzungsbericht {unit.Key} {period.Name}";
        return form == "xlsx"
            ? TypedResults.File(workbooks.Write(name, tables), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}.xlsx")
            : TypedResults.File(CsvTables.Write(tables), "text/csv; charset=utf-8", $"{name}.csv");
    }
}
