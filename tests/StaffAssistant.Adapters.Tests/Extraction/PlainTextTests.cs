using System.Text;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class PlainTextTests
{
    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Größe: 5 € – „gut“") },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Größe: 5 € – „gut“")] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Größe: 5 € – „gut“")] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Größe: 5 € – „gut“")] },
        { "Windows-1252", [.. "Gr"u8, 0xF6, 0xDF, .. "e: 5 "u8, 0x80, 0x20, 0x96, 0x20, 0x84, .. "gut"u8, 0x93] },
        { "decomposed", Encoding.UTF8.GetBytes("Gro\u0308ße: 5 € – „gut“") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Every_common_encoding_is_read(string encoding, byte[] content)
    {
        var text = await ExtractionFiles.TextOfAsync("a.txt", content);

        Assert.True(text.Blocks is [{ Text: "Größe: 5 € – „gut“" }], $"{encoding}: {text.Blocks[0].Text}");
    }

    [Fact]
    public async Task Front_matter_and_what_the_text_says_are_metadata()
    {
        var text = await ExtractionFiles.TextOfAsync("a.txt", "---\ntitle: Hausordnung\ntags: [alle, haus]\nvalidTo: 2027-12-31\n---\n§ 1 Zweck\n\nDiese Hausordnung tritt am 01.05.2023 in Kraft.\n"u8.ToArray());

        Assert.Equal(("Hausordnung", new DateOnly(2023, 5, 1), new DateOnly(2027, 12, 31)), (text.Metadata.Title, text.Metadata.ValidFrom, text.Metadata.ValidTo));
        Assert.Equal(["alle", "haus"], text.Metadata.Tags!.Select(tag => tag.Value));
        Assert.Equal(["Heading 1 [§ 1] Zweck", "Paragraph 0 [] Diese Hausordnung tritt am 01.05.2023 in Kraft."], text.Blocks.Select(ExtractionFiles.Show));
    }

    [Fact]
    public async Task Columns_set_with_wide_spaces_are_a_table()
    {
        var text = await ExtractionFiles.TextOfAsync("a.txt", "Nummer    Ort           Kosten\n301       Rathaus       19,00 Euro\n302       Bauhof        12,00 Euro\n"u8.ToArray());

        Assert.Equal([BlockKind.TableHeader, BlockKind.TableRow, BlockKind.TableRow], text.Blocks.Select(block => block.Kind));
        Assert.Equal(["302", "Bauhof", "12,00 Euro"], text.Blocks[2].Cells);
    }

    [Theory]
    [InlineData("a.xyz", "Text", RefusalReason.UnsupportedType)]
    [InlineData("a.txt", "", RefusalReason.NoText)]
    [InlineData("a.txt", " \n \n", RefusalReason.NoText)]
    [InlineData("a.txt", "%PDF-1.7", RefusalReason.WrongContent)]
    [InlineData("a.txt", "---\nvalidFrom: morgen\n---\nText", RefusalReason.MetadataUnreadable)]
    [InlineData("a.md", "---\ntitle: [offen\n---\nText", RefusalReason.MetadataUnreadable)]
    public async Task What_cannot_be_read_is_refused_with_its_reason(string name, string content, RefusalReason reason) =>
        Assert.Equal(reason, await ExtractionFiles.RefusalOfAsync(name, Encoding.UTF8.GetBytes(content)));

    [Fact]
    public async Task A_text_over_the_limit_is_refused() =>
        Assert.Equal(RefusalReason.TooLarge, await ExtractionFiles.RefusalOfAsync("a.txt", Encoding.UTF8.GetBytes(new string('x', 2000)), new() { MaximumCharacters = 1000 }));
}
