using System.CommandLine;
using System.Globalization;
using StaffAssistant.Core;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Reporting;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>report --unit U --period P</c>: what the lead of a unit sees.</summary>
internal sealed class ReportCommand : CliCommand
{
    private readonly Option<string> _unit = new("--unit") { Description = CliText.ReportUnitDescription, Required = true };
    private readonly Option<string> _period = new("--period") { Description = CliText.ReportPeriodDescription, Required = true };

    public ReportCommand()
        : base("report", CliText.ReportDescription)
    {
        Add(_unit);
        Add(_period);
        _period.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && ReportPeriod.Parse(text) is null)
                result.AddError(string.Format(CultureInfo.CurrentCulture, CliText.ReportPeriodWrong, text));
        });
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var (unit, period) = (invocation.Parsed.GetRequiredValue(_unit), ReportPeriod.Parse(invocation.Parsed.GetRequiredValue(_period))!);
        await using var host = invocation.OpenHost();
        if (await host.Get<IReportStore>().FindApprovalAsync(cancellationToken) is null)
            throw new OperatorException(CliText.ReportNotApproved);
        var report = await host.Get<UsageReports>().FindAsync(unit, period, cancellationToken)
            ?? throw new OperatorException(string.Format(CultureInfo.CurrentCulture, CliText.ReportNone, unit, period.Name));
        await host.Get<AuditTrail>().RecordAsync(new AuditEvent(AuditAction.Exported, AuditActor.Operator) { Subject = "report", Detail = $"{unit} {period.Name}" }, cancellationToken);
        invocation.Output.WriteResult(UsageReportJson.Of(report), TextOf);
        return ExitCode.Done;
    }

    private static string TextOf(UsageReportJson report)
    {
        var lines = report.Groups.Select(group => string.Format(CultureInfo.CurrentCulture, CliText.ReportLine, group.Name, group.Figures.Questions));
        return string.Join('\n', report.Suppressed.Count == 0 ? lines : lines.Append(string.Format(CultureInfo.CurrentCulture, CliText.ReportSuppressed, string.Join(", ", report.Suppressed))));
    }
}
