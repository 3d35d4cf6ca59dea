using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Adapters;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>reindex</c>: builds the index anew from the catalogue. The former one serves until the new one is whole, also when the command is killed.</summary>
internal sealed class ReindexCommand : CliCommand
{
    public ReindexCommand()
        : base("reindex", CliText.ReindexDescription)
    {
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = invocation.OpenHost();
        var watch = Stopwatch.StartNew();
        var percent = -1;
        await host.Get<EmbeddedStore>().ReindexAsync(Tell, cancellationToken);
        var report = new ReindexReport(
            await host.Get<IDocumentCatalog>().LastChangeAsync(cancellationToken), host.Get<IPassageIndex>().Count, Math.Round(watch.Elapsed.TotalMilliseconds, 1));
        invocation.Output.WriteResult(report, result =>
            string.Format(CultureInfo.CurrentCulture, CliText.ReindexDone, result.Passages, result.ElapsedMs / 1000));
        return ExitCode.Done;

        void Tell(IndexState.Building state)
        {
            if (state.Percent == percent)
                return;
            percent = state.Percent;
            invocation.Output.WriteNote(string.Format(CultureInfo.CurrentCulture, CliText.IndexProgress, percent));
        }
    }

    private sealed record ReindexReport(long CaughtUpTo, int Passages, double ElapsedMs);
}
