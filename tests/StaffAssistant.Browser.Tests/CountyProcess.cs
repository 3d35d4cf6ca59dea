using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using StaffAssistant.Testing;

namespace StaffAssistant.Browser.Tests;

/// <summary>The application as a process of its own with its own data directory and one short rule, so that it can be killed and started again.</summary>
public sealed class CountyProcess : IAsyncLifetime
{
    private const string Rule = """
        ---
        title: Reisekosten
        number: DA 3.2
        ---
        # Reisekosten
        ## § 1 Eintägige Dienstreisen
        Das Tagegeld beträgt bei einer eintägigen Dienstreise 14 Euro.
        ## § 2 Mehrtägige Dienstreisen
        Das Tagegeld beträgt bei einer mehrtägigen Dienstreise 28 Euro je Tag.
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly HttpClient _http = new();
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        _folder.Write("demo/content/reise/_collection.yaml", "collection: Reise\ntags: [alle]\n");
        _folder.Write("demo/content/reise/da-3-2.md", Rule);
        _folder.Write("demo/persons.yaml", "- key: jb\n  name: Jana Brandt\n  initials: JB\n  unit: Sozialamt\n  roles: [Employee]\n  tags: [alle]\n");
        await StartAsync(cancellationToken);
    }

    /// <summary>Starts it on what it left behind, and waits until it answers and the rule is in.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "StaffAssistant.Web.dll"), "--environment=Development", $"--urls={Address}", $"--Storage:DataDirectory={Path.Combine(_folder.Path, "data")}",
            $"--Demo:Directory={Path.Combine(_folder.Path, "demo")}", "--Briefing:Required=false", "--Limits:QuestionsPerMinute=10000", "--Logging:LogLevel:Default=Warning",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        while (!await IsReadyAsync(deadline.Token))
            await Task.Delay(50, deadline.Token);
    }

    /// <summary>As a power failure ends it: nothing is finished, nothing is written.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await KillAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        Assert.False(_process!.HasExited, "The application ended by itself.");
        try
        {
            var progress = JsonDocument.Parse(await _http.GetStringAsync(new Uri(Address, "demo-import"), cancellationToken)).RootElement;
            return !progress.GetProperty("running").GetBoolean() && progress.GetProperty("total").GetInt32() > 0;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
