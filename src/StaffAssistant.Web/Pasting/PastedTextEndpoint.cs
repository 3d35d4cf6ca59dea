using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Pasting;

/// <summary>
/// Where a page sends a text that is too long for its circuit: plain text in UTF-8 as the body, the antiforgery token in a header. The answer names the id under
/// which the page of the same person finds it in <see cref="PastedTexts"/>.
/// </summary>
internal static class PastedTextEndpoint
{
    public const string Address = "/texte";
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(10);

    public static void MapPastedTexts(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(
        HttpContext context, ClaimsPrincipal user, AccessScopeProvider scopes, IAntiforgery antiforgery, PastedTextReceiver receiver, IOptions<LimitOptions> limits,
        CancellationToken cancellationToken)
    {
        // A form would be read whole to look for the token.
        var answer = context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context) || scopes.PersonOf(user) is not { } person
            ? PastedTextAnswer.PageOutdated
            : await receiver.ReceiveAsync(context, person.Key, cancellationToken);
        switch (answer)
        {
            case PastedTextAnswer.Kept kept:
                return TypedResults.Json(new { id = kept.Id.ToString(), characters = kept.Characters });
            case PastedTextAnswer.Refused refused:
                if (refused.Status == StatusCodes.Status429TooManyRequests)
                    context.Response.Headers.RetryAfter = TryAgain.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return TypedResults.Problem(refused.Sentence(limits.Value.PastedCharacters), statusCode: refused.Status);
            default:
                throw new UnreachableException();
        }
    }
}
