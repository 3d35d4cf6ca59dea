using StaffAssistant.Adapters;

namespace StaffAssistant.Web.Hosting;

/// <summary>Takes the data directory before the first request; where that fails, the application does not start and says why.</summary>
internal sealed class StoreOpening(EmbeddedStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.OpenForWritingAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
