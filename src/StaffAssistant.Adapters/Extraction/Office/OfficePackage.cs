using System.Xml;
using StaffAssistant.Adapters.Extraction.Packages;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Office;

/// <summary>An Office Open XML package (ECMA-376 part 2): its main part, what parts refer to, its properties.</summary>
internal sealed class OfficePackage
{
    private readonly GuardedPackage _package;

    private OfficePackage(GuardedPackage package, string main) => (_package, Main) = (package, main);

    /// <summary>The name of the main part.</summary>
    public string Main { get; }

    /// <summary>True when a part was left out because it must not be parsed.</summary>
    public bool HasUnsafeParts => _package.HasUnsafeParts;

    /// <summary>Opens a package whose main part has a content type with this word in it.</summary>
    /// <exception cref="ReadingRefusedException">It is another kind of document, has macros, or as <see cref="GuardedPackage"/> says.</exception>
    public static OfficePackage Open(byte[] content, string kind, ExtractionOptions options, CancellationToken cancellationToken)
    {
        var guarded = GuardedPackage.Open(content, options, cancellationToken);
        if (!guarded.Has("[Content_Types].xml"))
            throw new ReadingRefusedException(RefusalReason.WrongContent);
        var main = RelationsOf(guarded, string.Empty).FirstOrDefault(relation => relation.Is("officeDocument") && !relation.IsExternal)?.Target ?? throw new ReadingRefusedException(RefusalReason.WrongContent);
        var type = TypeOf(guarded, main);
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            throw new ReadingRefusedException(RefusalReason.Macros);
        return type.Contains(kind, StringComparison.OrdinalIgnoreCase) ? new OfficePackage(guarded, main) : throw new ReadingRefusedException(RefusalReason.WrongContent);
    }

    /// <summary>What a part refers to; nothing when it refers to nothing.</summary>
    public IReadOnlyList<OfficeRelation> RelationsOf(string part) => RelationsOf(_package, part);

    /// <summary>Reads a part piece by piece.</summary>
    public XmlReader Read(string part) => _package.OpenXml(part);

    /// <summary>True when it has such a part.</summary>
    public bool Has(string part) => _package.Has(part);

    /// <summary>True when a part lies in the folder.</summary>
    public bool HasFolder(string folder) => _package.Names.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>Title and language from the properties of the document.</summary>
    public DocumentMetadata Metadata()
    {
        if (RelationsOf(string.Empty).FirstOrDefault(relation => relation.Is("core-properties") && !relation.IsExternal) is not { } relation || !Has(relation.Target))
            return new DocumentMetadata();
        string? title = null, language = null;
        using var xml = Read(relation.Target);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false, Depth: 1, LocalName: "title" })
                title ??= FlatXml.TextOf(xml);
            else if (xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false, Depth: 1, LocalName: "language" })
                language ??= FlatXml.TextOf(xml);
        }

        return new DocumentMetadata { Title = PropertyTitle.Of(title), Language = string.IsNullOrWhiteSpace(language) ? null : language.Trim() };
    }

    private static List<OfficeRelation> RelationsOf(GuardedPackage package, string part)
    {
        var slash = part.LastIndexOf('/');
        var name = $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
        var relations = new List<OfficeRelation>();
        if (!package.Has(name))
            return relations;
        using var xml = package.OpenXml(name);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("Id") is not { } id || xml.GetAttribute("Target") is not { } target)
                continue;
            var isExternal = string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            relations.Add(new OfficeRelation(id, xml.GetAttribute("Type") ?? string.Empty, isExternal ? target : Resolve(part[..(slash + 1)], target), isExternal));
        }

        return relations;
    }

    private static string TypeOf(GuardedPackage package, string part)
    {
        var byExtension = string.Empty;
        using var xml = package.OpenXml("[Content_Types].xml");
        while (xml.Read())
        {
            if (xml.LocalName == "Override" && string.Equals(xml.GetAttribute("PartName")?.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase))
                return xml.GetAttribute("ContentType") ?? string.Empty;
            if (xml.LocalName == "Default" && part.EndsWith("." + xml.GetAttribute("Extension"), StringComparison.OrdinalIgnoreCase))
                byExtension = xml.GetAttribute("ContentType") ?? string.Empty;
        }

        return byExtension;
    }

    private static string Resolve(string folder, string target)
    {
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not (".." or "."))
                segments.Add(Uri.UnescapeDataString(segment));
        }

        return string.Join('/', segments);
    }
}
