using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

/// <summary>What is read reaches neither the network nor another file, whatever it points to.</summary>
public sealed class ReadingIsolationTests : IDisposable
{
    private const string Secret = "Nachtigall-4711";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Nobody_is_called_and_no_other_file_is_opened()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        var canary = Path.Combine(_folder.FullName, "geheim.txt");
        await File.WriteAllTextAsync(canary, Secret, TestContext.Current.CancellationToken);
        await using var process = new ExtractionProcess(Options.Create(new ExtractionOptions()), TimeProvider.System, NullLogger<ExtractionProcess>.Instance);

        foreach (var (name, content) in Pointing(address, new Uri(canary).AbsoluteUri))
        {
            var result = await process.ExtractAsync(await FileOfAsync(content), name, null, TestContext.Current.CancellationToken);
            if (result is ExtractionResult.Extracted { Text: var text })
                Assert.DoesNotContain(text.Blocks, block => block.Text.Contains(Secret, StringComparison.Ordinal));
        }

        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Reading_needs_no_network()
    {
        Assert.SkipUnless(await MayUnshareAsync(), "This system does not permit network namespaces (unshare -rn).");
        var library = Path.Combine(AppContext.BaseDirectory, "staff-assistant.dll");
        var host = Environment.ProcessPath is { } path && Path.GetFileName(path) == "dotnet" ? path : "dotnet";
        var script = ShellScript.Write(Path.Combine(_folder.FullName, "abgeschnitten.sh"), $"exec unshare -rn -- '{host}' '{library}' \"$@\"");
        await using var process = new ExtractionProcess(Options.Create(new ExtractionOptions { Program = script }), TimeProvider.System, NullLogger<ExtractionProcess>.Instance);

        foreach (var (name, content) in new[] { ("a.docx", TestPackage.Plain), ("a.pdf", new TestPdf().Build()), ("a.md", "# Frist\n\nSechs Wochen."u8.ToArray()) })
            Assert.IsType<ExtractionResult.Extracted>(await process.ExtractAsync(await FileOfAsync(content), name, null, TestContext.Current.CancellationToken));
    }

    private static IEnumerable<(string Name, byte[] Content)> Pointing(string address, string file)
    {
        yield return ("a.docx", TestPackage.Paragraph(string.Empty).Pointing("image", address).Build());
        yield return ("b.docx", TestPackage.Paragraph(string.Empty).Pointing("attachedTemplate", address).Build());
        yield return ("c.docx", TestPackage.Paragraph(string.Empty).Pointing("subDocument", file).Build());
        yield return ("d.docx", TestPackage.Paragraph(string.Empty).With("customXml/item1.xml", $"<!DOCTYPE a [<!ENTITY b SYSTEM \"{file}\"><!ENTITY % c SYSTEM \"{address}\">%c;]><a>&b;</a>").Build());
        yield return ("e.docx", TestPackage.Document($"<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT \"{file}\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Build());
        yield return ("a.pdf", new TestPdf(catalog: $"/OpenAction<</S/GoToR/F({file})>>", page: $"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI({address})>>>>]").Build());
        yield return ("a.md", Encoding.UTF8.GetBytes($"Text ![a]({address}) ![b]({file}) <img src=\"{address}\">"));
        yield return ("a.html", Encoding.UTF8.GetBytes($"<html><head><base href=\"{address}\"><link rel=stylesheet href=\"{address}\"></head><body><p>Text</p><img src=\"{address}\"><iframe src=\"{file}\"></iframe><object data=\"{file}\"></object></body></html>"));
    }

    private async Task<string> FileOfAsync(byte[] content)
    {
        var path = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task<bool> MayUnshareAsync()
    {
        if (!File.Exists("/usr/bin/unshare"))
            return false;
        using var trial = Process.Start(new ProcessStartInfo("/usr/bin/unshare", "-rn true") { RedirectStandardError = true })!;
        await trial.WaitForExitAsync(TestContext.Current.CancellationToken);
        return trial.ExitCode == 0;
    }
}
