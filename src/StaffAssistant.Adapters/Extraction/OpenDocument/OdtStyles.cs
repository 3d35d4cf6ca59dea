using System.Globalization;
using System.Xml.Linq;
using StaffAssistant.Adapters.Extraction.Html;

namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>The styles of a document by family and name.</summary>
internal sealed class OdtStyles
{
    private const int DeepestChain = 20;
    private const double SmallestPoints = 4;
    private const double SmallestShare = 30;

    private readonly Dictionary<(string Family, string Name), XElement> _elements = [];
    private readonly Dictionary<(string Family, string Name), OdtStyle> _styles = [];

    /// <summary>Collects the styles of the parts; those of a later part go before.</summary>
    public OdtStyles(IEnumerable<XElement> parts)
    {
        foreach (var style in parts.SelectMany(part => part.Elements()).Where(group => group.Name == Odf.Office + "styles" || group.Name == Odf.Office + "automatic-styles").SelectMany(group => group.Elements(Odf.Style + "style")))
        {
            if (style.Attribute(Odf.Style + "family")?.Value is { } family && style.Attribute(Odf.Style + "name")?.Value is { } name)
                _elements[(family, name)] = style;
        }
    }

    /// <summary>The style with this name; what nobody knows is plain.</summary>
    public OdtStyle this[string family, string? name]
    {
        get
        {
            if (name is null)
                return OdtStyle.Plain;
            if (!_styles.TryGetValue((family, name), out var style))
                _styles[(family, name)] = style = Resolve(family, name);
            return style;
        }
    }

    private OdtStyle Resolve(string family, string name)
    {
        var chain = Chain(family, name).ToArray();
        string? Property(string group, XName attribute) => chain.Select(style => style.Element(Odf.Style + group)?.Attribute(attribute)?.Value).FirstOrDefault(value => value is not null);
        var ground = new[] { Property("text-properties", Odf.Fo + "background-color"), Property("paragraph-properties", Odf.Fo + "background-color"), Property("table-cell-properties", Odf.Fo + "background-color") };
        return new OdtStyle(
            IsHidden: Property("text-properties", Odf.Text + "display") == "none" || IsTiny(Property("text-properties", Odf.Fo + "font-size")),
            IsWhite: HtmlStyle.IsWhiteColor(Property("text-properties", Odf.Fo + "color")),
            HasBackground: ground.Any(color => color is not (null or "transparent") && !HtmlStyle.IsWhiteColor(color)),
            IsBold: Property("text-properties", Odf.Fo + "font-weight") is "bold" or "600" or "700" or "800" or "900",
            IsStruck: Property("text-properties", Odf.Style + "text-line-through-style") is not (null or "none"),
            IsTitle: family == "paragraph" && (name == "Title" || chain.Any(style => style.Attribute(Odf.Style + "name")?.Value == "Title")));
    }

    private IEnumerable<XElement> Chain(string family, string name)
    {
        var next = name;
        for (var depth = 0; depth < DeepestChain && next is not null && _elements.TryGetValue((family, next), out var style); depth++)
        {
            yield return style;
            next = style.Attribute(Odf.Style + "parent-style-name")?.Value;
        }
    }

    private static bool IsTiny(string? size)
    {
        if (size is null || !double.TryParse(size.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz%"), CultureInfo.InvariantCulture, out var number))
            return false;
        return size.EndsWith('%') ? number < SmallestShare : size.EndsWith("pt", StringComparison.Ordinal) && number < SmallestPoints;
    }
}
