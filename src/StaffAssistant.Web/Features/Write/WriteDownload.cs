using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Write;

/// <summary>A draft as a file, for its owner alone and with his rights of this moment. A draft of somebody else is answered like one that does not exist.</summary>
internal static class WriteDownload
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapWriting(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/schreiben/{id}/docx", DocxAsync);
        endpoints.MapGet("/schreiben/{id}/pdf", PdfAsync);
        endpoints.MapGet("/schreiben/{id}/herkunft", OriginsAsync);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> DocxAsync(
        string id, HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, DraftDesk desk, CancellationToken cancellationToken)
    {
        if (await OpenAsync(id, user, scopes, desk, cancellationToken) is not { } opened || await desk.WriteAsync(opened, cancellationToken) is not { } written)
            return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(written.File, Word, NameOf(opened.IsReleased ? WriteText.ReleasedFile : WriteText.DraftFile, opened.Draft));
    }

    // Where no PDF is made, the page of the draft says so: nothing is lost, the Word file is there.
    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> PdfAsync(
        string id, HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, DraftDesk desk, IPdfPrinter printer, CancellationToken cancellationToken)
    {
        if (!printer.IsInstalled || await OpenAsync(id, user, scopes, desk, cancellationToken) is not { } opened || await desk.WriteAsync(opened, cancellationToken) is not { } written)
            return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "private, no-store";
        return await printer.PrintAsync(written.File, cancellationToken) is { } file
            ? TypedResults.File(file, "application/pdf", Path.ChangeExtension(NameOf(opened.IsReleased ? WriteText.ReleasedFile : WriteText.DraftFile, opened.Draft), ".pdf"))
            : TypedResults.LocalRedirect($"{WriteAddress.Of(opened.Draft.Id)}?{WriteAddress.NoPdfKey}=1");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> OriginsAsync(
        string id, HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, DraftDesk desk, CancellationToken cancellationToken)
    {
        if (await OpenAsync(id, user, scopes, desk, cancellationToken) is not { Template: not null } opened)
            return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(Encoding.UTF8.GetBytes(OriginList.Of(opened)), "text/plain; charset=utf-8", NameOf(WriteText.OriginsFile, opened.Draft));
    }

    private static async Task<OpenedDraft?> OpenAsync(string id, ClaimsPrincipal user, AccessScopeProvider scopes, DraftDesk desk, CancellationToken cancellationToken) =>
        DraftId.Parse(id) is { } draft && scopes.PersonOf(user) is { } person
            ? await desk.OpenAsync(draft, new PersonKey(person.Key), scopes.ScopeWithOwnOf(user), cancellationToken)
            : null;

    // The title is typed by people; what a file system or a header could mean otherwise goes.
    private static string NameOf(string pattern, Draft draft) => string.Format(
        System.Globalization.CultureInfo.CurrentCulture, pattern, string.Join(' ', string.Concat(draft.Title.Select(sign => char.IsLetterOrDigit(sign) || sign is '-' ? sign : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
