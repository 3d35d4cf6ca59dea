using System.IO.Compression;
using System.Xml;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Looks at a package before the Open XML library does: number and size of its parts, nesting of its XML, no document type definitions.</summary>
internal static class PackageGuard
{
    private const int MostParts = 4_000;
    private const long MostBytes = 256L * 1024 * 1024;
    private const int DeepestNesting = 256;

    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 128L * 1024 * 1024,
    };

    /// <summary>Why the package is refused, or null.</summary>
    public static RefusalReason? Check(byte[] content, CancellationToken cancellationToken)
    {
        using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (package.Entries.Count > MostParts || package.Entries.Sum(part => part.Length) > MostBytes)
            return RefusalReason.TooLarge;
        if (package.GetEntry("[Content_Types].xml") is null)
            return RefusalReason.WrongContent;
        foreach (var part in package.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (!IsFlat(part, cancellationToken))
                return RefusalReason.Damaged;
        }

        return null;
    }

    // The library reads by recursion: XML nested without end would take the whole process down.
    private static bool IsFlat(ZipArchiveEntry part, CancellationToken cancellationToken)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Careful);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth > DeepestNesting)
                return false;
        }

        return true;
    }
}
