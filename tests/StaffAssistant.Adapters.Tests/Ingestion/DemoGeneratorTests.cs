using StaffAssistant.Adapters.Tests.Extraction;
using StaffAssistant.DemoGenerator;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion;

/// <summary>The committed Word, PDF, ODT, Excel and HTML files are what the generator makes of its sources.</summary>
public sealed class DemoGeneratorTests : IDisposable
{
    private readonly TemporaryDirectory _folder = A.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Committed_files_say_what_their_sources_say()
    {
        var options = Options("once");
        var written = DemoFiles.Write(options).Select(file => file.Output).ToList();

        Assert.Equal([".docx", ".html", ".odt", ".pdf", ".xlsx"], written.Select(Path.GetExtension).Distinct().Order());
        foreach (var name in written)
        {
            var committed = Path.Combine(Demo, "content", name);
            Assert.Equal(await BlocksOfAsync(committed), await BlocksOfAsync(Path.Combine(options.Out, name)));
            Assert.Equal(await ReadAsync(Path.ChangeExtension(committed, ".yaml")), await ReadAsync(Path.ChangeExtension(Path.Combine(options.Out, name), ".yaml")));
        }
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        var (once, again) = (Options("once"), Options("again"));

        foreach (var ((name, _), _) in DemoFiles.Write(once).Zip(DemoFiles.Write(again)))
            Assert.True(File.ReadAllBytes(Path.Combine(once.Out, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again.Out, name))), name);
    }

    private static string Demo { get; } = Path.Combine(DemoContent.Checkout(), "deploy", "demo");

    private GeneratorOptions Options(string target)
    {
        var options = new GeneratorOptions(Path.Combine(Demo, "generator", "sources"), Path.Combine(_folder.Path, target), GeneratorOptions.LiberationFonts);
        Assert.SkipUnless(Directory.Exists(options.Fonts), "The PDF files need the Liberation fonts (Debian package fonts-liberation).");
        return options;
    }

    private static async Task<IEnumerable<string>> BlocksOfAsync(string path) =>
        (await ExtractionFiles.TextOfAsync(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))).Blocks.Select(ExtractionFiles.Show);

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
}
