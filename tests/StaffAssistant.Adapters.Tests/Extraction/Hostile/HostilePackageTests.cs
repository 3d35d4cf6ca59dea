using System.IO.Compression;
using System.Security.Cryptography;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

public sealed class HostilePackageTests
{
    private const string Dtd = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>";

    public static TheoryData<string, RefusalReason> Refused => new()
    {
        { "bomb", RefusalReason.TooLarge },
        { "parts", RefusalReason.TooLarge },
        { "elements", RefusalReason.TooLarge },
        { "attributes", RefusalReason.TooLarge },
        { "lie", RefusalReason.Damaged },
        { "overlap", RefusalReason.Damaged },
        { "double", RefusalReason.Damaged },
        { "case", RefusalReason.Damaged },
        { "backslash", RefusalReason.Damaged },
        { "upwards", RefusalReason.Damaged },
        { "absolute", RefusalReason.Damaged },
        { "drive", RefusalReason.Damaged },
        { "link", RefusalReason.Damaged },
        { "type definition", RefusalReason.Damaged },
        { "type definition in relations", RefusalReason.Damaged },
        { "trailing", RefusalReason.Damaged },
        { "password", RefusalReason.PasswordProtected },
        { "macro", RefusalReason.Macros },
        { "macro type", RefusalReason.Macros },
        { "deep", RefusalReason.TooDeep },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_package_that_is_no_plain_document_is_refused(string kind, RefusalReason reason) =>
        Assert.Equal(reason, await ExtractionFiles.RefusalOfAsync("a.docx", Make(kind)));

    [Fact]
    public async Task Unpacked_bytes_are_counted_over_all_parts()
    {
        var content = TestPackage.Paragraph(string.Empty).With("word/media/a.bin", Noise(700_000), CompressionLevel.NoCompression).With("word/media/b.bin", Noise(700_000), CompressionLevel.NoCompression).Build();

        Assert.Equal(RefusalReason.TooLarge, await ExtractionFiles.RefusalOfAsync("a.docx", content, new ExtractionOptions { MaximumUnpackedMegabytes = 1 }));
        Assert.Empty((await ExtractionFiles.TextOfAsync("a.docx", content)).Warnings);
    }

    [Fact]
    public async Task A_side_part_with_a_type_definition_is_not_read_but_told()
    {
        var text = await ExtractionFiles.TextOfAsync("a.docx", TestPackage.Paragraph(string.Empty).With("customXml/item1.xml", Dtd).Build());

        Assert.Contains("Nebenteile", Assert.Single(text.Warnings), StringComparison.Ordinal);
        Assert.Equal("Die Frist beträgt sechs Wochen.", Assert.Single(text.Blocks).Text);
    }

    [Theory]
    [InlineData("::kein gültiger Ort::")]
    [InlineData("http://[")]
    [InlineData("mailto:a@b@c d")]
    public async Task Reading_never_changes_the_original(string target)
    {
        var content = TestPackage.Paragraph(string.Empty).Pointing("hyperlink", target).Build();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);

        await new FileTextExtractor(new ExtractionOptions()).ExtractAsync(path, "a.docx", null, TestContext.Current.CancellationToken);

        Assert.Equal(SHA256.HashData(content), SHA256.HashData(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)));
        File.Delete(path);
    }

    private static byte[] Make(string kind) => kind switch
    {
        "bomb" => TestPackage.Paragraph(string.Empty).With("word/media/a.bin", new byte[30_000_000]).Build(),
        "parts" => Enumerable.Range(0, 2_000).Aggregate(TestPackage.Paragraph(string.Empty), (package, number) => package.With($"word/media/{number}.bin", "x")).Build(),
        "elements" => TestPackage.Document(string.Concat(Enumerable.Range(0, 1_000_001).Select(number => number % 7 == 0 ? $"<w:p w:x=\"{number * 7919}\"/>" : "<w:p/>"))).Build(),
        "attributes" => TestPackage.Document($"<w:p {string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"w:a{number}=\"1\""))}/>").Build(),
        "lie" => TestPackage.Paragraph(string.Empty).With("word/media/a.bin", new byte[100_000]).BuildWithLastEntry(TestPackage.ClaimLength),
        "overlap" => TestPackage.Paragraph(string.Empty).With("word/media/a.bin", "x").BuildWithLastEntry(TestPackage.StartAtFirstPart),
        "double" => TestPackage.Paragraph(string.Empty).With("word/document.xml", "<a/>").Build(),
        "case" => TestPackage.Paragraph(string.Empty).With("Word/Document.xml", "<a/>").Build(),
        "backslash" => TestPackage.Paragraph(string.Empty).With("word\\a.xml", "<a/>").Build(),
        "upwards" => TestPackage.Paragraph(string.Empty).With("word/../../a.xml", "<a/>").Build(),
        "absolute" => TestPackage.Paragraph(string.Empty).With("/etc/a.xml", "<a/>").Build(),
        "drive" => TestPackage.Paragraph(string.Empty).With("C:/a.xml", "<a/>").Build(),
        "link" => TestPackage.Paragraph(string.Empty).With("word/a.xml", "/etc/hostname").BuildWithLastEntry(TestPackage.MakeLink),
        "type definition" => Bare("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Dtd),
        "type definition in relations" => TestPackage.Paragraph(string.Empty).With("word/_rels/document.xml.rels", Dtd).Build(),
        "trailing" => [.. TestPackage.Plain, .. TestPackage.Plain[^40..^22]],
        "password" => TestPackage.Paragraph(string.Empty).With("word/a.xml", "<a/>").BuildWithLastEntry(TestPackage.Encrypt),
        "macro" => TestPackage.Paragraph(string.Empty).With("word/vbaProject.bin", "x").Build(),
        "macro type" => Bare("vnd.ms-word.document.macroEnabled.main+xml", $"<w:document {TestPackage.Namespaces}><w:body/></w:document>"),
        "deep" => TestPackage.Document(string.Concat(Enumerable.Range(0, 400).Select(number => $"<w:sdt w:n=\"{number}\"><w:sdtContent>")) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 400))).Build(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static byte[] Bare(string type, string document) => new TestPackage()
        .With("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/{type}\"/></Types>")
        .With("_rels/.rels", RootRelation).With("word/document.xml", document).Build();

    private const string RootRelation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
