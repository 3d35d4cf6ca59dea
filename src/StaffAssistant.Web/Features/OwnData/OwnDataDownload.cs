using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Briefing;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.OwnData;

/// <summary>What is kept of a person, as a file for himself.</summary>
internal static class OwnDataDownload
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.General)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void MapOwnData(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/meine-daten/herunterladen", DownloadAsync).WithMetadata(new OpenBeforeBriefingAttribute());

    private static async Task<Results<FileContentHttpResult, NotFound>> DownloadAsync(
        string? form, ClaimsPrincipal user, AccessScopeProvider scopes, OwnDataDesk desk, HttpContext context, CancellationToken cancellationToken)
    {
        if (scopes.PersonOf(user) is not { } person || form is not (null or "json" or "html"))
            return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "private, no-store";
        var export = await desk.ExportAsync(new PersonKey(person.Key), cancellationToken);
        return form == "html"
            ? TypedResults.File(Encoding.UTF8.GetBytes(Readable(export)), "text/html; charset=utf-8", OwnDataText.FileName + ".html")
            : TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(export, Form), "application/json", OwnDataText.FileName + ".json");
    }

    private static string Readable(OwnDataExport export) => ReadableExport.Write(
        OwnDataText.Title,
        string.Format(CultureInfo.CurrentCulture, OwnDataText.ExportLead, TimeWords.Exact(export.At), export.Person),
        [
            .. export.Kept.Select(kept => (OwnDataWords.Of(kept.Key), kept.Value)),
            (OwnDataText.TrailTitle, [.. export.Trail.Select(count => new Dictionary<string, int> { [AuditActionWords.Of(count.Key)] = count.Value })]),
        ],
        OwnDataText.Nothing);
}
