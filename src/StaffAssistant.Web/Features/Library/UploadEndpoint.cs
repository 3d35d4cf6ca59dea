using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;

namespace StaffAssistant.Web.Features.Library;

/// <summary>Where the browser sends files: one to a request, as its body, straight to the disk.</summary>
internal static class UploadEndpoint
{
    public const string Address = "/bibliothek/aufnahme";
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(5);

    public static void MapUploads(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(HttpContext context, IAntiforgery antiforgery, UploadReceiver receiver, CancellationToken cancellationToken)
    {
        // The token stands in a header: a form would be read whole to look for it.
        var answer = context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context)
            ? UploadAnswer.PageOutdated
            : await receiver.ReceiveAsync(context, cancellationToken);
        switch (answer)
        {
            case UploadAnswer.Added added:
                return TypedResults.Json(new { id = added.Id.ToString() });
            case UploadAnswer.Refused refused:
                if (refused.Status == StatusCodes.Status429TooManyRequests)
                    context.Response.Headers.RetryAfter = TryAgain.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return TypedResults.Problem(refused.Sentence(), statusCode: refused.Status);
            default:
                throw new UnreachableException();
        }
    }
}
