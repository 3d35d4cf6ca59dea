using System.Xml.Linq;

namespace StaffAssistant.Adapters.Extraction.Presentation;

/// <summary>A shape of a slide that holds text.</summary>
/// <param name="Element">The shape.</param>
/// <param name="Place">What it stands for: <c>title</c>, <c>ctrTitle</c>, <c>body</c> …; empty for a placeholder without a kind, null for a free shape.</param>
/// <param name="Top">How far down it lies; null where the layout says.</param>
/// <param name="Left">How far to the right it lies.</param>
internal sealed record SlideShape(XElement Element, string? Place, long? Top, long? Left)
{
    /// <summary>True for the title of the slide.</summary>
    public bool IsTitle => Place is "title" or "ctrTitle";

    /// <summary>True for what repeats on every slide.</summary>
    public bool Repeats => Place is "sldNum" or "dt" or "ftr" or "hdr";

    /// <summary>True for a placeholder whose paragraphs the layout sets as a list.</summary>
    public bool IsList => Place is "" or "body" or "obj";

    /// <summary>True for a table, a diagram or a chart.</summary>
    public bool IsFrame => Element.Name.LocalName == "graphicFrame";

    /// <summary>Reads a shape; null for one that holds no text.</summary>
    public static SlideShape? Of(XElement element)
    {
        if (element.Name.LocalName is not ("sp" or "graphicFrame"))
            return null;
        var place = Properties(element).Child("nvPr").Child("ph");
        var offset = (element.Child("spPr").Child("xfrm") ?? element.Child("xfrm")).Child("off");
        return new SlideShape(element, place is null ? null : place.Value("type") ?? string.Empty, offset.Number("y"), offset.Number("x"));
    }

    /// <summary>True for a shape that is switched off.</summary>
    public static bool IsSwitchedOff(XElement element) => FlatXml.IsOn(Properties(element).Child("cNvPr").Value("hidden"));

    /// <summary>True when it lies outside the slide altogether.</summary>
    public static bool IsOutside(XElement element, long width, long height)
    {
        var frame = element.Child("spPr").Child("xfrm") ?? element.Child("grpSpPr").Child("xfrm") ?? element.Child("xfrm");
        if (frame.Child("off") is not { } offset || frame.Child("ext") is not { } extent || width <= 0 || height <= 0)
            return false;
        var (x, y) = (offset.Number("x") ?? 0, offset.Number("y") ?? 0);
        return x >= width || y >= height || x + (extent.Number("cx") ?? 0) <= 0 || y + (extent.Number("cy") ?? 0) <= 0;
    }

    private static XElement? Properties(XElement element) => element.Elements().FirstOrDefault(child => child.Name.LocalName.StartsWith("nv", StringComparison.Ordinal));
}
