using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaffAssistant.Core.Verification;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>verify</c>: is everything there and as it was written? Changes nothing; ends with a fault when something is wrong.</summary>
internal sealed class VerifyCommand : CliCommand
{
    public VerifyCommand()
        : base("verify", CliText.VerifyDescription)
    {
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = invocation.OpenHost();
        var watch = Stopwatch.StartNew();
        var found = await host.Get<DataVerification>().RunAsync(cancellationToken);
        var report = new VerifyReport(
            found.IsSound, found.IsInUse, found.Documents, found.Passages, found.Originals, found.ChangesToIndex, found.OpenJobs, found.AuditEntries, found.AuditHead?.Hash,
            [.. found.Findings.Select(finding => new FindingRow(finding.Kind, finding.Count, finding.Sentence(), finding.Examples))],
            Math.Round(watch.Elapsed.TotalMilliseconds, 1));
        invocation.Output.WriteResult(report, TextOf);
        return found.IsSound ? ExitCode.Done : ExitCode.Fault;
    }

    private static string TextOf(VerifyReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.VerifyCounts, report.Documents, report.Passages, report.Originals));
        if (report.InUse)
            text.AppendLine(CliText.VerifyInUse);
        if (report.ChangesToIndex > 0)
            text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.VerifyToIndex, report.ChangesToIndex));
        if (report.OpenJobs > 0)
            text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.VerifyOpenJobs, report.OpenJobs));
        if (report.AuditHead is not null)
            text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.VerifyAudit, report.AuditEntries, report.AuditHead));
        if (report.Sound)
            text.AppendLine(CliText.VerifySound);
        foreach (var finding in report.Findings)
        {
            text.AppendLine(finding.Sentence);
            foreach (var example in finding.Examples)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {example}");
        }

        return text.ToString();
    }

    private sealed record VerifyReport(
        bool Sound, bool InUse, int Documents, int Passages, int Originals, long ChangesToIndex, int OpenJobs, long AuditEntries, string? AuditHead, IReadOnlyList<FindingRow> Findings, double ElapsedMs);

    private sealed record FindingRow(VerificationFault Kind, int Count, string Sentence, IReadOnlyList<string> Examples);
}
