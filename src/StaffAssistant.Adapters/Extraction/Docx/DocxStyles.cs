using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Resolves paragraph styles: names in English and German, outline levels, what a style inherits.</summary>
internal sealed partial class DocxStyles
{
    private const int DeepestChain = 12;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocxStyle> _resolved = new(StringComparer.Ordinal);

    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles[id] = style;
        }
    }

    /// <summary>What the style of a paragraph and its own outline level say.</summary>
    public DocxStyle Of(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? Resolve(id) : DocxStyle.Plain;
        return paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } level and < 9 ? style with { HeadingLevel = level + 1 } : style;
    }

    private DocxStyle Resolve(string id)
    {
        if (_resolved.TryGetValue(id, out var known))
            return known;
        var chain = Chain(id).ToArray();
        var names = chain.Length == 0 ? [id] : chain.Select(style => style.StyleName?.Val?.Value ?? style.StyleId!.Value!).ToArray();
        var outline = chain.Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null);
        var named = names.Select(HeadingLevelOf).FirstOrDefault(level => level > 0);
        var numbering = chain.Select(style => style.StyleParagraphProperties?.NumberingProperties).ToArray();
        return _resolved[id] = new DocxStyle(
            named > 0 ? named : outline is { } level and < 9 ? level + 1 : 0,
            TitleName().IsMatch(names[0]),
            ContentsName().IsMatch(names[0]),
            numbering.Select(properties => properties?.NumberingId?.Val?.Value).FirstOrDefault(value => value is not null),
            numbering.Select(properties => properties?.NumberingLevelReference?.Val?.Value).FirstOrDefault(value => value is not null) ?? (named > 0 ? named - 1 : 0));
    }

    private IEnumerable<Style> Chain(string id)
    {
        var next = id;
        for (var depth = 0; depth < DeepestChain && next is not null && _styles.TryGetValue(next, out var style); depth++)
        {
            yield return style;
            next = style.BasedOn?.Val?.Value;
        }
    }

    private static int HeadingLevelOf(string name) => HeadingName().Match(name) is { Success: true } match ? match.Groups["level"].ValueSpan[0] - '0' : 0;

    [GeneratedRegex(@"^(heading|überschrift|berschrift)\s?(?<level>[1-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(title|titel)$", RegexOptions.IgnoreCase)]
    private static partial Regex TitleName();

    [GeneratedRegex(@"^((toc|verzeichnis)\s?[1-9]|toc heading|inhaltsverzeichnisüberschrift|table of figures|abbildungsverzeichnis)$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName();
}
