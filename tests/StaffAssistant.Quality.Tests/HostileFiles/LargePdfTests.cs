using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.HostileFiles;

/// <summary>A large harmless file takes its time, tells how far it has come, and stays within its memory.</summary>
public sealed class LargePdfTests : IDisposable
{
    private const int Pages = 1_000;
    private const int MostMegabytes = 300;
    private readonly TemporaryDirectory _folder = A.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_thousand_pages_are_read_with_progress_in_little_memory()
    {
        var memory = new PeakMemory();
        // On a busy machine even a page may wait; the memory is what is measured.
        await using var process = new ExtractionProcess(Options.Create(new ExtractionOptions { TimeLimit = TimeSpan.FromMinutes(2) }), TimeProvider.System, memory);
        var told = new Told();

        var result = await process.ExtractAsync(await WriteAsync(), "gross.pdf", told, TestContext.Current.CancellationToken);

        var text = Assert.IsType<ExtractionResult.Extracted>(result).Text;
        Assert.Equal(Pages, text.Pages.Count);
        Assert.True(told.Last.PagesRead > 1 && told.Last.Pages == Pages, $"{told.Last}");
        Assert.InRange(memory.Megabytes, 0, MostMegabytes);
        TestContext.Current.TestOutputHelper?.WriteLine($"{memory.Megabytes} MB");
    }

    [Fact]
    public async Task Reading_it_can_be_stopped_on_the_way()
    {
        await using var process = new ExtractionProcess(Options.Create(new ExtractionOptions { TimeLimit = TimeSpan.FromMinutes(2) }), TimeProvider.System, new PeakMemory());
        using var stop = new CancellationTokenSource();
        var path = await WriteAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => process.ExtractAsync(path, "gross.pdf", new Told(stop), stop.Token));
    }

    private Task<string> WriteAsync() => PlainPdf.WriteAsync(
        _folder, "gross", Pages, page => Enumerable.Range(0, 50).Select(line => $"Die Dienstanweisung regelt auf Seite {page} in Zeile {line} den Umgang."), TestContext.Current.CancellationToken);

    private sealed class Told(CancellationTokenSource? stop = null) : IProgress<ReadingProgress>
    {
        public ReadingProgress Last { get; private set; }

        public void Report(ReadingProgress value)
        {
            Last = value;
            stop?.Cancel();
        }
    }
}
