using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Scanning;
using StaffAssistant.Core.Ingestion.Scanning;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Scanning;

public sealed class ClamdScannerTests : IAsyncDisposable
{
    /// <summary>The test file that every scanner finds; in two parts, so that this file is not found.</summary>
    internal const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private readonly StubClamd _clamd = new();
    private readonly TemporaryDirectory _folder = A.Folder();

    public async ValueTask DisposeAsync()
    {
        await _clamd.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_harmless_file_is_clean_and_the_test_file_of_all_scanners_is_not()
    {
        Assert.Equal(MalwareVerdict.Clean, await ScanAsync("28 Euro."));
        Assert.Equal(MalwareVerdict.Infected, await ScanAsync(Eicar));
    }

    [Fact]
    public async Task A_large_file_goes_in_pieces_and_whole()
    {
        Assert.Equal(MalwareVerdict.Infected, await ScanAsync(new string('x', 5_000_000) + Eicar));
        Assert.InRange(_clamd.LongestPiece, 1, 64 * 1024);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("OK\0")]
    [InlineData("stream: OK")]
    [InlineData("stream: OK \0")]
    [InlineData("stream: OK\nstream: OK\0")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0")]
    [InlineData("UNKNOWN COMMAND\0")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\nstream: OK\0")]
    public async Task Any_other_answer_is_none(string answer)
    {
        _clamd.Says = answer;

        Assert.Equal(MalwareVerdict.Unavailable, await ScanAsync("28 Euro."));
    }

    [Fact]
    public async Task An_answer_without_end_is_none()
    {
        _clamd.Says = new string('x', 1_000_000);

        Assert.Equal(MalwareVerdict.Unavailable, await ScanAsync("28 Euro."));
    }

    [Fact]
    public async Task A_line_that_is_cut_is_no_answer()
    {
        _clamd.CutsAfter = 1000;

        Assert.Equal(MalwareVerdict.Unavailable, await ScanAsync(new string('x', 3_000_000)));
    }

    [Fact]
    public async Task A_scanner_that_takes_too_long_gives_no_answer()
    {
        _clamd.IsSilent = true;

        Assert.Equal(MalwareVerdict.Unavailable, await ScanAsync("28 Euro."));
    }

    [Fact]
    public async Task Where_nobody_listens_there_is_no_answer()
    {
        var port = _clamd.Port;
        _clamd.Leave();

        Assert.Equal(MalwareVerdict.Unavailable, await ScanAsync("28 Euro.", port));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_not_clean() => Assert.Equal(MalwareVerdict.Unavailable, await Scanner(_clamd.Port).ScanAsync(Path.Combine(_folder.Path, "weg"), CancellationToken.None));

    [Fact]
    public async Task Whoever_stops_it_stops_it()
    {
        _clamd.IsSilent = true;
        using var stop = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Scanner(_clamd.Port).ScanAsync(_folder.Write("a", "x"), stop.Token));
    }

    private static ClamdScanner Scanner(int port) =>
        new(Options.Create(new MalwareScanOptions { Mode = MalwareScanMode.Clamd, Port = port, TimeLimit = TimeSpan.FromSeconds(2) }), TimeProvider.System);

    private Task<MalwareVerdict> ScanAsync(string text, int? port = null) =>
        Scanner(port ?? _clamd.Port).ScanAsync(_folder.Write("datei", text), TestContext.Current.CancellationToken);
}
