using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Tells whether a reader of the printed page would see a run: from its own properties, then its style, then that of its paragraph.</summary>
internal sealed class DocxLooks
{
    private const int DeepestChain = 12;
    private const int SmallestHalfPoints = 4;
    private const int NearWhite = 0xF0;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly bool _hasBackground;

    public DocxLooks(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles[id] = style;
        }

        _hasBackground = main.Document?.DocumentBackground is not null;
    }

    /// <summary>Which note the run deserves, or null when it is seen.</summary>
    public string? WhyUnseen(Run run, Paragraph paragraph)
    {
        var chain = PropertiesOf(run, paragraph).ToArray();
        if (chain.Select(properties => properties.GetFirstChild<Vanish>()).FirstOrDefault(vanish => vanish is not null) is { } hidden && IsOn(hidden))
            return DocxNotes.Hidden;
        if (chain.Select(properties => properties.GetFirstChild<FontSize>()?.Val?.Value).FirstOrDefault(size => size is not null) is { } text
            && int.TryParse(text, CultureInfo.InvariantCulture, out var size) && size <= SmallestHalfPoints)
            return DocxNotes.Invisible;
        return chain.Select(properties => properties.GetFirstChild<Color>()).FirstOrDefault(color => color is not null) is { } color && IsWhite(color) && !IsOnShade(chain, paragraph)
            ? DocxNotes.Invisible
            : null;
    }

    /// <summary>The value of a property that is on by its mere presence.</summary>
    public static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    private IEnumerable<OpenXmlElement> PropertiesOf(Run run, Paragraph paragraph)
    {
        if (run.RunProperties is { } own)
            yield return own;
        foreach (var style in Chain(run.RunProperties?.RunStyle?.Val?.Value).Concat(Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)))
        {
            if (style.StyleRunProperties is { } properties)
                yield return properties;
        }
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var depth = 0; depth < DeepestChain && id is not null && _styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static bool IsWhite(Color color)
    {
        if (color.ThemeColor?.InnerText is "background1" or "bg1" or "light1" && color.ThemeShade is null)
            return true;
        return color.Val?.Value is { Length: 6 } code && int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            && rgb >> 16 >= NearWhite && (rgb >> 8 & 0xFF) >= NearWhite && (rgb & 0xFF) >= NearWhite;
    }

    // White letters on a dark cell, mark or box are an ordinary way to set a heading.
    private bool IsOnShade(OpenXmlElement[] chain, Paragraph paragraph) =>
        _hasBackground
        || chain.Any(properties => IsShade(properties.GetFirstChild<Shading>()) || properties.GetFirstChild<Highlight>() is { Val.InnerText: not ("none" or "white") })
        || IsShade(paragraph.ParagraphProperties?.Shading)
        || Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Any(style => IsShade(style.StyleParagraphProperties?.Shading))
        || paragraph.Ancestors().Any(IsShadedGround);

    private bool IsShadedGround(OpenXmlElement ancestor) => ancestor switch
    {
        TableCell cell => IsShade(cell.TableCellProperties?.Shading),
        Table table => Chain(table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value).Any(style => style.Descendants<Shading>().Any(IsShade)),
        TextBoxContent => true,
        _ => false,
    };

    private static bool IsShade(Shading? shading) => shading is not null && (shading.Fill?.Value is { } fill and not ("auto" or "FFFFFF") && fill.Length > 0 || shading.ThemeFill is not null);
}
