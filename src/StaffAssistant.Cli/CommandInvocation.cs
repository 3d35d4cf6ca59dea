using System.CommandLine;
using System.Globalization;
using StaffAssistant.Adapters;
using StaffAssistant.Core.Indexing;

namespace StaffAssistant.Cli;

/// <summary>One call of a command: its parsed arguments, where it writes, and the services of the data directory it works on.</summary>
internal sealed record CommandInvocation(ParseResult Parsed, CommandOutput Output)
{
    /// <summary>Builds the services for the data directory of <c>--data</c>, or the configured one. The caller disposes it.</summary>
    public CliHost OpenHost() => CliHost.Open(Parsed.GetValue(CommonOptions.Data)?.FullName, Parsed.GetValue(CommonOptions.Verbose));

    /// <summary>Like <see cref="OpenHost"/>, with the data directory ready for reading. Allowed while another process writes.</summary>
    public Task<CliHost> OpenForReadingAsync(CancellationToken cancellationToken) => OpenAsync(store => store.OpenForReadingAsync(cancellationToken));

    /// <summary>Like <see cref="OpenHost"/>, with the data directory owned by this process until the host is disposed.</summary>
    public Task<CliHost> OpenForWritingAsync(CancellationToken cancellationToken) => OpenAsync(store => store.OpenForWritingAsync(cancellationToken));

    /// <summary>Like <see cref="OpenHost"/>, ready for an import, whoever owns the data directory.</summary>
    public Task<CliHost> OpenForImportAsync(CancellationToken cancellationToken) => OpenAsync(store => store.OpenForImportAsync(cancellationToken));

    private async Task<CliHost> OpenAsync(Func<EmbeddedStore, Task> open)
    {
        var host = OpenHost();
        var readiness = host.Get<IndexReadiness>();
        readiness.Changed += Tell;
        try
        {
            await open(host.Get<EmbeddedStore>());
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
        finally
        {
            readiness.Changed -= Tell;
        }

        void Tell()
        {
            if (readiness.State is IndexState.Building state)
                Output.WriteNote(string.Format(CultureInfo.CurrentCulture, CliText.IndexProgress, state.Percent));
        }
    }
}
