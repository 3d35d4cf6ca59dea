using System.Text;
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

    private async Task<string> WriteAsync()
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', Enumerable.Range(0, Pages).Select(page => $"{4 + (2 * page)} 0 R"))}]/Count {Pages}>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        };
        for (var page = 0; page < Pages; page++)
        {
            var lines = string.Concat(Enumerable.Range(0, 50).Select(line => $"(Die Dienstanweisung regelt auf Seite {page} in Zeile {line} den Umgang.) Tj T*\n"));
            var content = $"BT /F1 10 Tf 60 800 Td 14 TL\n{lines}ET";
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + (2 * page)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
            objects.Add($"<</Length {content.Length}>>stream\n{content}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var index = 0; index < objects.Count; index++)
        {
            table.Append(null, $"{file.Length:D10} 00000 n \n");
            file.Append(null, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(null, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        var path = Path.Combine(_folder.Path, "gross");
        await File.WriteAllTextAsync(path, file.ToString(), Encoding.Latin1, TestContext.Current.CancellationToken);
        return path;
    }

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
