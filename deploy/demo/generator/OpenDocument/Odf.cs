using System.Xml.Linq;

namespace StaffAssistant.DemoGenerator.OpenDocument;

/// <summary>The namespaces of OpenDocument.</summary>
internal static class Odf
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public static readonly XNamespace Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    public static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>What the root of every part declares.</summary>
    public static IEnumerable<XAttribute> Prefixes() =>
    [
        new(XNamespace.Xmlns + "office", Office),
        new(XNamespace.Xmlns + "text", Text),
        new(XNamespace.Xmlns + "table", Table),
        new(XNamespace.Xmlns + "style", Style),
        new(XNamespace.Xmlns + "fo", Fo),
        new(XNamespace.Xmlns + "meta", Meta),
        new(XNamespace.Xmlns + "dc", Dc),
        new(Office + "version", "1.3"),
    ];
}
