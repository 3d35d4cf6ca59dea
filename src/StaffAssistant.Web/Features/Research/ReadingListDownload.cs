using System.Globalization;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Research;

/// <summary>One's own reading list as a Vermerk, with what one may read at this moment. Files of the house are in German.</summary>
internal static class ReadingListDownload
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapReadingList(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/merkliste/vermerk.docx", DocxAsync);
        endpoints.MapGet("/merkliste/vermerk.md", MarkdownAsync);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> DocxAsync(
        HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, ReadingLists lists, AuditedReading reading, IPrintedDocumentWriter writer, TimeProvider clock, CancellationToken cancellationToken) =>
        await ReadAsync(context, user, scopes, lists, reading, cancellationToken) is var (entries, author)
            ? TypedResults.File(writer.Write(ReadingListPrint.Of(entries, author, BerlinCalendar.Today(clock))), Docx, "Vermerk Fundstellen.docx")
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> MarkdownAsync(
        HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, ReadingLists lists, AuditedReading reading, TimeProvider clock, CancellationToken cancellationToken) =>
        await ReadAsync(context, user, scopes, lists, reading, cancellationToken) is var (entries, author)
            ? TypedResults.File(Encoding.UTF8.GetBytes(DocumentMarkdown.Of(ReadingListPrint.Of(entries, author, BerlinCalendar.Today(clock)))), "text/markdown; charset=utf-8", "Vermerk Fundstellen.md")
            : TypedResults.NotFound();

    private static async Task<(IReadOnlyList<ReadEntry> Entries, string Author)?> ReadAsync(
        HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, ReadingLists lists, AuditedReading reading, CancellationToken cancellationToken)
    {
        if (scopes.PersonOf(user) is not { } person)
            return null;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        context.Response.Headers.CacheControl = "private, no-store";
        var scope = scopes.ScopeWithOwnOf(user);
        var entries = await lists.ReadAsync(new PersonKey(person.Key), scope, cancellationToken);
        await reading.ShowAsync(entries.Documents(), scope, new AuditActor(person.Key), ReadingWay.ReadingList, cancellationToken);
        return (entries, string.Join(", ", new[] { person.Name, person.Unit }.Where(part => part.Length > 0)));
    }
}
