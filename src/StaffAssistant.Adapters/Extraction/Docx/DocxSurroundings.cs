using System.Xml;
using StaffAssistant.Adapters.Extraction.Packages;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>What a package holds or points to besides its text. Nothing of it is opened or fetched.</summary>
internal static class DocxSurroundings
{
    private const long MostPixels = 100_000_000;
    private const int HeadLength = 64 * 1024;

    /// <summary>What a person should know about it.</summary>
    public static IEnumerable<string> WarningsOf(GuardedPackage package)
    {
        var (outside, active) = (0, 0);
        foreach (var (type, target) in package.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).SelectMany(name => ExternalTargets(package, name)))
        {
            if (type.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase))
                active += LinkTarget.IsActive(target) ? 1 : 0;
            else
                outside++;
        }

        if (outside > 0)
            yield return $"Die Datei bindet Inhalte von außen ein, zum Beispiel Bilder, Vorlagen oder Teildokumente ({outside}-mal). Sie wurden nicht geladen.";
        if (active > 0)
            yield return LinkTarget.Warning(active);
        if (package.Names.Count(IsEmbedded) is > 0 and var embedded)
            yield return $"Die Datei enthält eingebettete Dateien oder Steuerelemente ({embedded}-mal). Sie wurden nicht geöffnet.";
        if (package.Names.Count(name => IsPicture(name) && PixelsOf(package, name) > MostPixels) is > 0 and var large)
            yield return $"Die Datei enthält übergroße Bilder ({large}-mal). Sie wurden nicht geöffnet.";
        if (package.HasUnsafeParts)
            yield return "Die Datei enthält Nebenteile, die unzulässig aufgebaut sind. Sie wurden nicht gelesen.";
    }

    private static IEnumerable<(string Type, string Target)> ExternalTargets(GuardedPackage package, string name)
    {
        using var relations = package.OpenXml(name);
        while (relations.Read())
        {
            if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && string.Equals(relations.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
                yield return (relations.GetAttribute("Type") ?? string.Empty, relations.GetAttribute("Target") ?? string.Empty);
        }
    }

    private static bool IsEmbedded(string name) =>
        name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || Path.GetExtension(name).ToUpperInvariant() is ".EXE" or ".DLL" or ".ZIP" or ".JS" or ".VBS" or ".PS1" or ".BAT" or ".CMD" or ".LNK" or ".JAR";

    private static bool IsPicture(string name) => name.Contains("/media/", StringComparison.OrdinalIgnoreCase);

    private static long PixelsOf(GuardedPackage package, string name)
    {
        using var picture = package.Open(name);
        var head = new byte[HeadLength];
        return PictureSize.PixelsOf(head.AsSpan(0, picture.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }
}
