using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

/// <summary>Makes Word packages part by part, harmless or not.</summary>
internal sealed class TestPackage
{
    public const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, byte[] Bytes, CompressionLevel Level)> _parts = [];

    public static TestPackage Document(string body) => new TestPackage()
        .With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
        .With("_rels/.rels", RelationsOf($"<Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/>"))
        .With("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    public static TestPackage Paragraph(string runs) => Document($"<w:p><w:r><w:t>Die Frist beträgt sechs Wochen.</w:t></w:r>{runs}</w:p>");

    public static byte[] Plain => Paragraph(string.Empty).Build();

    public TestPackage With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TestPackage With(string name, byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        _parts.Add((name, bytes, level));
        return this;
    }

    /// <summary>Lets the main part point somewhere.</summary>
    public TestPackage Pointing(string kind, string target, bool isExternal = true) => With("word/_rels/document.xml.rels",
        RelationsOf($"<Relationship Id=\"r9\" Type=\"{Relations}/{kind}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : string.Empty)}/>"));

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes, level) in _parts)
            {
                using var part = package.CreateEntry(name, level).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Changes the last entry of the directory; <paramref name="change"/> gets its bytes.</summary>
    public byte[] BuildWithLastEntry(Action<byte[], int> change)
    {
        var bytes = Build();
        change(bytes, bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8));
        return bytes;
    }

    public static void ClaimLength(byte[] file, int entry) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(entry + 24), 10);

    public static void StartAtFirstPart(byte[] file, int entry) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(entry + 42), 0);

    public static void Encrypt(byte[] file, int entry)
    {
        file[entry + 8] |= 1;
        file[BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(entry + 42)) + 6] |= 1;
    }

    public static void MakeLink(byte[] file, int entry)
    {
        file[entry + 5] = 3;
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(entry + 38), 0xA1FF_0000);
    }

    private static string RelationsOf(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";
}
