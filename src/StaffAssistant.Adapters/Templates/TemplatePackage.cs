using System.Xml;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Adapters.Extraction.Packages;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Templates;

/// <summary>A Word file as a template: the parts in which fields may stand. Nothing else of it is parsed.</summary>
internal sealed class TemplatePackage
{
    private const string Types = "[Content_Types].xml";
    private const string Relations = "_rels/.rels";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private TemplatePackage(GuardedPackage guarded, WordPart main, IReadOnlyList<WordPart> headers, IReadOnlyList<WordPart> footers, IReadOnlyList<WordPart> notes) =>
        (Guarded, Main, Headers, Footers, Notes) = (guarded, main, headers, footers, notes);

    /// <summary>The package.</summary>
    public GuardedPackage Guarded { get; }

    /// <summary>The text of the document.</summary>
    public WordPart Main { get; }

    /// <summary>Headers of its pages.</summary>
    public IReadOnlyList<WordPart> Headers { get; }

    /// <summary>Footers of its pages.</summary>
    public IReadOnlyList<WordPart> Footers { get; }

    /// <summary>Footnotes and endnotes.</summary>
    public IReadOnlyList<WordPart> Notes { get; }

    /// <summary>All parts in reading order.</summary>
    public IEnumerable<WordPart> Parts => [.. Headers, Main, .. Notes, .. Footers];

    /// <summary>Looks a file through.</summary>
    /// <exception cref="ReadingRefusedException">It is no Word document, or may not be parsed.</exception>
    public static TemplatePackage Open(byte[] file, ExtractionOptions limits, CancellationToken cancellationToken)
    {
        var guarded = GuardedPackage.Open(file, limits, cancellationToken);
        if (!guarded.Has(Types))
            throw new ReadingRefusedException(RefusalReason.WrongContent);
        foreach (var relations in guarded.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            guarded.Require(relations);
        var parts = PartTypes(guarded);
        if (parts.Exists(part => part.Type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
            throw new ReadingRefusedException(RefusalReason.Macros);
        IReadOnlyList<WordPart> Read(string type) => [.. parts.Where(part => part.Type == Word + type).Select(part => part.Name).Order(StringComparer.Ordinal)
            .Select(name => ReadPart(guarded, name))];
        return parts.Where(part => part.Type == Word + "document.main+xml").Select(part => part.Name).Intersect(MainTargets(guarded), StringComparer.OrdinalIgnoreCase).ToList() is [var name]
            && ReadPart(guarded, name) is var main
            ? new TemplatePackage(guarded, main, Read("header+xml"), Read("footer+xml"), [.. Read("footnotes+xml"), .. Read("endnotes+xml")])
            : throw new ReadingRefusedException(RefusalReason.WrongContent);
    }

    /// <summary>Reads a part as text.</summary>
    public static WordPart ReadPart(GuardedPackage guarded, string name)
    {
        guarded.Require(name);
        using var stream = guarded.Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return WordPart.Read(guarded.Names.First(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)), bytes.ToArray());
    }

    // Where the package says that its text lies.
    private static IReadOnlyList<string> MainTargets(GuardedPackage guarded)
    {
        var targets = new List<string>();
        if (!guarded.Has(Relations))
            return targets;
        using var reader = guarded.OpenXml(Relations);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
                targets.Add((reader.GetAttribute("Target") ?? string.Empty).TrimStart('/'));
        }

        return targets;
    }

    // A part has the type that is written for it, else that of its extension (ECMA-376 part 2, 7.2.3).
    private static List<(string Name, string Type)> PartTypes(GuardedPackage guarded)
    {
        var (own, ofExtension) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        using var reader = guarded.OpenXml(Types);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" })
                own[reader.GetAttribute("PartName") ?? string.Empty] = reader.GetAttribute("ContentType") ?? string.Empty;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "Default" })
                ofExtension["." + reader.GetAttribute("Extension")] = reader.GetAttribute("ContentType") ?? string.Empty;
        }

        return [.. guarded.Names.Select(name => (name, own.GetValueOrDefault("/" + name) ?? ofExtension.GetValueOrDefault(Path.GetExtension(name)) ?? string.Empty))];
    }
}
