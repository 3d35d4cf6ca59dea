using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;

namespace StaffAssistant.Web.Hosting;

/// <summary>For whatever watches the process or leads requests to it: two addresses without a sign-in that answer with a status and not one word.</summary>
internal static class HealthEndpoints
{
    public const string Live = "/health/live";

    public const string Ready = "/health/ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Live, context => AnswerAsync(context, good: true)).AllowAnonymous().DisableHttpMetrics();
        endpoints.MapGet(Ready, async (HttpContext context, Readiness readiness) => await AnswerAsync(context, await readiness.IsReadyAsync(context.RequestAborted)))
            .AllowAnonymous().DisableHttpMetrics();
    }

    /// <summary>A body is begun, so that no page about the status takes its place.</summary>
    private static Task AnswerAsync(HttpContext context, bool good)
    {
        context.Response.StatusCode = good ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return context.Response.StartAsync();
    }

    /// <summary>Ready means that a question would be answered: the catalogue reads and the index is whole. What was found counts for a moment, whoever asks how often.</summary>
    internal sealed class Readiness(IDocumentCatalog catalog, IndexReadiness index, TimeProvider clock)
    {
        private static readonly TimeSpan Counts = TimeSpan.FromSeconds(2);
        private readonly SemaphoreSlim _one = new(1, 1);
        private long? _looked;
        private bool _ready;

        public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
        {
            await _one.WaitAsync(cancellationToken);
            try
            {
                if (_looked is { } looked && clock.GetElapsedTime(looked) < Counts)
                    return _ready;
                _ready = index.IsReady && await ReadsAsync(cancellationToken);
                _looked = clock.GetTimestamp();
                return _ready;
            }
            finally
            {
                _one.Release();
            }
        }

        private async Task<bool> ReadsAsync(CancellationToken cancellationToken)
        {
            try
            {
                await catalog.ListCollectionsAsync(AccessScope.None, cancellationToken).WaitAsync(Patience, cancellationToken);
                return true;
            }
            catch (Exception) when (!cancellationToken.IsCancellationRequested)
            {
                // Why it does not read stands in the log of whoever wanted something of it.
                return false;
            }
        }
    }
}
