using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Pasting;

/// <summary>
/// Where a page sends a file to work with its text: the file as the body, its name, the page's key and the antiforgery token in headers. The answer comes when it is
/// read; the page of the same person finds the text in <see cref="FileTexts"/>. Whoever ends the request ends the reading.
/// </summary>
internal static class FileTextEndpoint
{
    public const string Address = "/texte/datei";
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(10);

    public static void MapFileTexts(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(
        HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, IAntiforgery antiforgery, FileTextReceiver receiver, ITextExtractor extractor, CancellationToken cancellationToken)
    {
        // A form would be read whole to look for the token.
        var answer = context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context) || scopes.PersonOf(user) is not { } person
            ? FileTextAnswer.PageOutdated
            : await receiver.ReceiveAsync(context, person.Key, cancellationToken);
        switch (answer)
        {
            case FileTextAnswer.Done:
                return TypedResults.Json(new { read = true });
            case FileTextAnswer.Refused refused:
                if (refused.Status == StatusCodes.Status429TooManyRequests)
                    context.Response.Headers.RetryAfter = TryAgain.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return TypedResults.Problem(refused.Sentence(extractor.Extensions), statusCode: refused.Status);
            default:
                throw new UnreachableException();
        }
    }
}
