using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

/// <summary>Writes small files and reads them.</summary>
internal static class ExtractionFiles
{
    public static async Task<ExtractionResult> ReadAsync(string name, byte[] content, ExtractionOptions? options = null)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        try
        {
            return await new FileTextExtractor(options ?? new ExtractionOptions()).ExtractAsync(path, name, null, TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static async Task<ExtractedText> TextOfAsync(string name, byte[] content) => Assert.IsType<ExtractionResult.Extracted>(await ReadAsync(name, content)).Text;

    public static async Task<RefusalReason> RefusalOfAsync(string name, byte[] content, ExtractionOptions? options = null) =>
        Assert.IsType<ExtractionResult.Refused>(await ReadAsync(name, content, options)).Reason;

    public static string Show(TextBlock block) => $"{block.Kind} {block.Level} [{block.Label}] {block.Text}";

    /// <summary>The passages of a file, each as its headings and lines.</summary>
    public static async Task<IReadOnlyList<string>> PassagesOfAsync(string name, byte[] content)
    {
        var text = await TextOfAsync(name, content);
        var passages = PassageSplitter.Split(new VersionId(Guid.Empty), text.Metadata.Title ?? string.Empty, text.Blocks);
        return [.. passages.Select(passage => string.Join('\n', [string.Join(" > ", passage.Locator.HeadingPath), .. passage.Blocks.Select(block => block.LabelledText)]))];
    }
}
