using System.Text;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>
/// Reads web pages: headings, paragraphs, lists with their numbers, tables. Only what a reader of the page sees; nothing is loaded and nothing runs. Left out:
/// navigation, headers and footers of the site, controls, struck and hidden words.
/// </summary>
internal sealed partial class HtmlReader(ExtractionOptions options) : IFormatReader
{
    private const int Head = 4096;

    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        if (NamedEncoding.Decode(content, CharsetIn(content)) is not { } page)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var blocks = new BlockCollector(options.MaximumCharacters, cancellationToken);
        var walk = ReadPage(page, blocks);
        if (!walk.HasTags)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        return blocks.ToResult(new DocumentMetadata { Title = PropertyTitle.Of(walk.Title), Language = string.IsNullOrWhiteSpace(walk.Language) ? null : walk.Language.Trim() });
    }

    /// <summary>Reads a page that stands inside another file.</summary>
    public static HtmlWalk ReadPage(string page, BlockCollector blocks)
    {
        var walk = new HtmlWalk(page, blocks);
        walk.Read();
        return walk;
    }

    private static string? CharsetIn(byte[] content) => Charset().Match(Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, Head))) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*(?<name>[\w-]{2,40})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
