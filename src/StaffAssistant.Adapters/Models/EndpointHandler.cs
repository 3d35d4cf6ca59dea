using System.Net;
using System.Net.Http.Headers;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>
/// The last look at what leaves and the first at what comes: only the hosts that are allowed, only the expected kind of reply, only so many bytes. What an endpoint writes
/// about its faults is never read: it may repeat the key or the question.
/// </summary>
internal sealed class EndpointHandler(ModelOptions options, string key, TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>The only kind of reply that is read.</summary>
    public required string MediaType { get; init; }

    /// <summary>So many bytes of it.</summary>
    public required int Most { get; init; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !options.AllowedHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase) || address.Scheme != new Uri(options.Endpoint).Scheme)
            throw new ModelFaultException(FallBackReason.NotReachable);
        Authorize(request.Headers);
        var response = await base.SendAsync(request, cancellationToken);
        if (ReasonOf(response) is not { } reason)
            return await BoundAsync(response, cancellationToken);
        var retryAfter = RetryAfterOf(response.Headers.RetryAfter);
        response.Dispose();
        throw new ModelFaultException(reason, retryAfter);
    }

    private void Authorize(HttpRequestHeaders headers)
    {
        headers.Authorization = null;
        if (options.Interface == ModelInterface.AzureOpenAi)
            headers.TryAddWithoutValidation("api-key", key);
        else if (key.Length > 0)
            headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    private FallBackReason? ReasonOf(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.OK => response.Content.Headers.ContentType?.MediaType == MediaType ? null : FallBackReason.Unreadable,
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound => FallBackReason.Refused,
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => FallBackReason.Busy,
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => FallBackReason.NotReachable,
        _ => FallBackReason.Faulty,
    };

    private TimeSpan? RetryAfterOf(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > clock.GetUtcNow() ? date - clock.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };

    private async Task<HttpResponseMessage> BoundAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = new StreamContent(new BoundedStream(await response.Content.ReadAsStreamAsync(cancellationToken), Most));
        content.Headers.ContentType = response.Content.Headers.ContentType;
        response.Content = content;
        return response;
    }
}
