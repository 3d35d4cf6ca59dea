using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Adapters.Templates;
using StaffAssistant.Adapters.Tests.Extraction.Hostile;
using StaffAssistant.Core.Drafting;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>Makes templates and looks into what was written.</summary>
internal static class TemplateFile
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static ITemplateFormat Format { get; } = new DocxTemplates(Options.Create(new ExtractionOptions()));

    /// <summary>A package with a header, a footer, a picture and styles that no filling has to do with.</summary>
    public static byte[] Of(string body, string header = "", string footer = "") => new TestPackage()
        .With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/><Override PartName=\"/word/header1.xml\" ContentType=\"{Word}header+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"{Word}footer+xml\"/></Types>")
        .With("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
        .With("word/media/wappen.png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 4, 5], CompressionLevel.NoCompression)
        .With("word/styles.xml", $"<w:styles {TestPackage.Namespaces}/>")
        .With("word/header1.xml", $"<w:hdr {TestPackage.Namespaces}>{header}</w:hdr>")
        .With("word/footer1.xml", $"<w:ftr {TestPackage.Namespaces}>{footer}</w:ftr>")
        .With("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document {TestPackage.Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>")
        .Build();

    public static string Control(string tag, string content, string more = "<w:showingPlcHdr/>") => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{more}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    public static string Run(string text, string properties = "") => $"<w:r>{properties}<w:t>{text}</w:t></w:r>";

    public static string Paragraph(string inner) => $"<w:p>{inner}</w:p>";

    public static FillOutcome.Written Fill(byte[] file, params (string Key, string Value)[] values) => Fill(file, new TemplateFill(values.ToDictionary(value => value.Key, value => value.Value)));

    public static FillOutcome.Written Fill(byte[] file, TemplateFill fill) =>
        Assert.IsType<FillOutcome.Written>(Format.Fill(file, fill, TestContext.Current.CancellationToken));

    public static Template Read(byte[] file) => Assert.IsType<TemplateReading.Readable>(Format.Read(file, TestContext.Current.CancellationToken)).Template;

    public static string Part(byte[] package, string name = "word/document.xml") => Encoding.UTF8.GetString(Parts(package)[name]);

    public static IReadOnlyDictionary<string, byte[]> Parts(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
