using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>health</c>: asks the running application whether it answers questions, for containers and services that have no other program for it.</summary>
internal sealed class HealthCommand : CliCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Option<Uri> _address = new("--address")
    {
        Description = CliText.HealthAddress,
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => new Uri("http://127.0.0.1:5080"),
        CustomParser = Parse,
    };

    public HealthCommand()
        : base("health", CliText.HealthDescription) => Add(_address);

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var address = invocation.Parsed.GetRequiredValue(_address);
        using var http = new HttpClient { Timeout = Patience };
        var report = new HealthReport(await AnswersAsync(http, new Uri(address, "health/live"), cancellationToken), await AnswersAsync(http, new Uri(address, "health/ready"), cancellationToken));
        invocation.Output.WriteResult(report, result => result.Ready ? CliText.HealthReady : result.Live ? CliText.HealthLive : CliText.HealthDown);
        return report.Ready ? ExitCode.Done : ExitCode.Fault;
    }

    private static Uri? Parse(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" })
            return address;
        argument.AddError(string.Format(CultureInfo.CurrentCulture, CliText.HealthAddressWrong, argument.Tokens[0].Value));
        return null;
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(address, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private sealed record HealthReport(bool Live, bool Ready);
}
