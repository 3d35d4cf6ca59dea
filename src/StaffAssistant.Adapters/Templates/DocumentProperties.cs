using System.Globalization;
using System.Text;
using StaffAssistant.Adapters.Extraction.Packages;

namespace StaffAssistant.Adapters.Templates;

/// <summary>The properties of a document that programs read (docProps/custom.xml, ECMA-376 part 1, 22.3). Existing ones stay as they are.</summary>
internal static class DocumentProperties
{
    private const string Part = "docProps/custom.xml";
    private const string Types = "[Content_Types].xml";
    private const string Relations = "_rels/.rels";
    private const string Set = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>The parts that change or are new when properties are written.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Write(GuardedPackage package, IReadOnlyDictionary<string, string> properties)
    {
        if (properties.Count == 0)
            yield break;
        if (package.Has(Part))
        {
            yield return (Part, Extend(TemplatePackage.ReadPart(package, Part), properties));
            yield break;
        }

        yield return (Part, Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
            + "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">" + Rows(properties, 2, string.Empty) + "</Properties>"));
        yield return (Types, Append(TemplatePackage.ReadPart(package, Types), prefix =>
            $"<{prefix}Override PartName=\"/{Part}\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>"));
        yield return (Relations, Append(TemplatePackage.ReadPart(package, Relations), prefix =>
            $"<{prefix}Relationship Id=\"rStaffAssistantProperties\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\"{Part}\"/>"));
    }

    private static byte[] Extend(WordPart part, IReadOnlyDictionary<string, string> properties)
    {
        var known = part.Root.Children.Where(child => child.Name == "property").ToList();
        var next = 1 + known.Select(child => int.TryParse(child.Attribute("pid"), CultureInfo.InvariantCulture, out var pid) ? pid : 1).DefaultIfEmpty(1).Max();
        var prefix = PrefixOf(part.Root);
        var replaced = known.Where(child => properties.ContainsKey(child.Attribute("name") ?? string.Empty)).Select(child => new Splice(child.Start, child.End, string.Empty));
        return part.With([.. replaced, Appended(part.Root, Rows(properties, next, prefix))]);
    }

    private static string Rows(IReadOnlyDictionary<string, string> properties, int first, string prefix) => string.Concat(
        properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select((property, index) => string.Create(
            CultureInfo.InvariantCulture,
            $"<{prefix}property fmtid=\"{Set}\" pid=\"{first + index}\" name=\"{SourceText.Encode(property.Key)}\"><vt:lpwstr xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">{SourceText.Encode(property.Value)}</vt:lpwstr></{prefix}property>")));

    private static byte[] Append(WordPart part, Func<string, string> row) => part.With([Appended(part.Root, row(PrefixOf(part.Root)))]);

    private static string PrefixOf(SourceElement root) => root.Prefix.Length == 0 ? string.Empty : root.Prefix + ":";

    private static Splice Appended(SourceElement root, string row) => root.IsEmptyTag
        ? new Splice(root.Start, root.End, root.Outer[..^2] + ">" + row + $"</{PrefixOf(root)}{root.Name}>")
        : new Splice(root.ContentEnd, root.ContentEnd, row);
}
