using System.Xml.Linq;

namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>The namespaces of OpenDocument (OASIS ODF 1.3, part 3).</summary>
internal static class Odf
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public static readonly XNamespace Link = "http://www.w3.org/1999/xlink";

    /// <summary>An attribute as a number, or null.</summary>
    public static int? Number(XElement element, XName name) => int.TryParse(element.Attribute(name)?.Value, out var number) ? number : null;
}
