using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using StaffAssistant.Cli;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

public sealed class HealthCommandTests
{
    private readonly StringWriter _result = new();
    private readonly StringWriter _notes = new();

    public HealthCommandTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData(200, 200, true, true)]
    [InlineData(200, 503, true, false)]
    public async Task It_tells_what_the_application_answers(int live, int ready, bool isLive, bool isReady)
    {
        var address = FreeAddress();
        using var application = new HttpListener { Prefixes = { address } };
        application.Start();
        var answering = AnswerAsync(application, live, ready);

        var code = await RunAsync("health", "--address", address, "--json");
        await answering;

        var report = JsonDocument.Parse(_result.ToString()).RootElement;
        Assert.Equal((isLive, isReady), (report.GetProperty("live").GetBoolean(), report.GetProperty("ready").GetBoolean()));
        Assert.Equal(isReady ? ExitCode.Done : ExitCode.Fault, code);
    }

    [Fact]
    public async Task Where_nothing_answers_it_says_so_and_ends_with_a_code()
    {
        Assert.Equal(ExitCode.Fault, await RunAsync("health", "--address", FreeAddress()));

        Assert.Contains("Die Anwendung antwortet nicht.", _result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kein Ort")]
    [InlineData("ftp://127.0.0.1/")]
    public async Task What_is_no_address_is_wrong_usage(string address)
    {
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("health", "--address", address));

        Assert.Contains("ist keine Adresse", _notes.ToString(), StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(HttpListener application, int live, int ready)
    {
        for (var request = 0; request < 2; request++)
        {
            var context = await application.GetContextAsync();
            context.Response.StatusCode = context.Request.Url!.AbsolutePath == "/health/live" ? live : ready;
            context.Response.Close();
        }
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    private async Task<ExitCode> RunAsync(params string[] arguments) =>
        await StaffAssistantCommand.RunAsync(arguments, new CommandOutput(_result, _notes), CancellationToken.None);
}
