using System.IO.Compression;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Testing;

/// <summary>A small template that is filed with its original.</summary>
public static class SampleTemplate
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Files it for those with a tag. Its fields: a name, cited passages, and an outcome.</summary>
    public static async Task<Document> SaveAsync(TestStore store, string tag, string text = "{{betreff}} {{quellen|quelle}} {{ergebnis}}")
    {
        var version = A.Document("Vorlage Vermerk").WithId($"vorlage-{Guid.NewGuid():N}").OfKind("Vorlage").In("Organisation").Tagged(tag).Saying("Vermerk").FromFile(".docx").Build();
        var path = store.Get<DocumentFiles>().PathOf(version.Version.File.Sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, Of(text));
        return await store.Get<IDocumentCatalog>().SaveAsync(version, CancellationToken.None);
    }

    /// <summary>A Word file with one paragraph.</summary>
    public static byte[] Of(string text)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(archive, "word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>");
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
