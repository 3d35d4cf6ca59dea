using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Conversations;

/// <summary>A conversation as a file, for its owner, with what he may see at that moment. Of anybody else's it says what it says of none.</summary>
internal static class ConversationDownload
{
    public const string Markdown = "md";
    public const string Json = "json";

    public static void MapConversations(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/verlauf/{gespraech}/herunterladen", DownloadAsync);

    public static string Address(ConversationId id, string form) => $"/verlauf/{id}/herunterladen?form={form}";

    private static async Task<Results<FileContentHttpResult, NotFound>> DownloadAsync(
        string gespraech, string? form, ClaimsPrincipal user, HttpContext context, AccessScopeProvider scopes, IConversationStore store, ConversationExport export, AuditedReading reading, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (scopes.PersonOf(user) is not { } person || ConversationId.Parse(gespraech) is not { } id
            || await store.FindAsync(new PersonKey(person.Key), id, cancellationToken) is not { } conversation)
            return TypedResults.NotFound();
        var scope = scopes.ScopeOf(user);
        var exported = await export.ReadAsync(conversation, scope, BerlinCalendar.Today(clock), cancellationToken);
        await reading.ShowAsync(exported.Documents, scope, new AuditActor(person.Key), ReadingWay.Answer, cancellationToken);
        context.Response.Headers.CacheControl = "private, no-store";
        return form == Json
            ? TypedResults.File(Encoding.UTF8.GetBytes(ConversationExport.ToJson(exported)), "application/json; charset=utf-8", HistoryText.FileName + ".json")
            : TypedResults.File(Encoding.UTF8.GetBytes(ConversationExport.ToMarkdown(exported)), "text/markdown; charset=utf-8", HistoryText.FileName + ".md");
    }
}
