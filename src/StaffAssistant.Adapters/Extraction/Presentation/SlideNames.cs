using System.Xml.Linq;

namespace StaffAssistant.Adapters.Extraction.Presentation;

/// <summary>Finds elements of a slide by their names alone; the strict and the transitional form of the standard have other namespaces.</summary>
internal static class SlideNames
{
    /// <summary>The first child of this name, or null.</summary>
    public static XElement? Child(this XElement? parent, string name) => parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    /// <summary>The children of this name.</summary>
    public static IEnumerable<XElement> Children(this XElement? parent, string name) => parent?.Elements().Where(element => element.Name.LocalName == name) ?? [];

    /// <summary>An attribute without a namespace.</summary>
    public static string? Value(this XElement? element, string name) => element?.Attribute(name)?.Value;

    /// <summary>An attribute as a number.</summary>
    public static long? Number(this XElement? element, string name) => long.TryParse(element?.Attribute(name)?.Value, out var number) ? number : null;

    /// <summary>The id of a relation that the element refers to.</summary>
    public static string? Relation(this XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && attribute.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal))?.Value;
}
