using System.IO.Compression;

namespace StaffAssistant.Adapters.Tests.Extraction;

/// <summary>Builds packages part by part.</summary>
internal static class PackageFiles
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>An Office package: its main part, what that refers to, and other parts.</summary>
    public static byte[] Office(string main, string type, IEnumerable<(string Kind, string Target)> relations, params (string Name, string Text)[] parts) => Zip(
    [
        ("[Content_Types].xml", $"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/><Override PartName='/{main}' ContentType='application/vnd.openxmlformats-officedocument.{type}.main+xml'/></Types>"),
        ("_rels/.rels", RelationsXml([("officeDocument", main), ("core-properties", "docProps/core.xml")])),
        (Path.GetDirectoryName(main) + "/_rels/" + Path.GetFileName(main) + ".rels", RelationsXml(relations)),
        .. parts,
    ]);

    /// <summary>Relations with the ids r1, r2 …; a target with a scheme lies outside.</summary>
    public static string RelationsXml(IEnumerable<(string Kind, string Target)> relations) =>
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + string.Concat(relations.Select((relation, index) => $"<Relationship Id='r{index + 1}' Type='{Relations}/{relation.Kind}' Target='{relation.Target}'{(relation.Target.Contains("://", StringComparison.Ordinal) ? " TargetMode='External'" : string.Empty)}/>"))
        + "</Relationships>";

    /// <summary>A part with the title of a document.</summary>
    public static (string Name, string Text) Title(string title) =>
        ("docProps/core.xml", $"<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>{title}</dc:title></cp:coreProperties>");
}
