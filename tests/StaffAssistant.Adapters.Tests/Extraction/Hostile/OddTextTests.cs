using System.Text;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

public sealed class OddTextTests
{
    [Theory]
    [InlineData("Die Fri\u200Bst läuft.", "Die Frist läuft.", "unsichtbare Zeichen in Wörtern")]
    [InlineData("Die Frist \u202Etfuäl\u202C.", "Die Frist tfuäl.", "Schreibrichtung")]
    [InlineData("Die Frist.\U000E0041\U000E0042", "Die Frist.", "verbergen")]
    [InlineData("Die \u001B[31mFrist\u001B[0m \u001B]0;Titel\u0007läuft.", "Die Frist läuft.", "Steuerzeichen")]
    [InlineData("Das Аntragsformular.", "Das Аntragsformular.", "verschiedener Schriften")]
    [InlineData("Ein +ADw-script+AD4- im Text.", "Ein +ADw-script+AD4- im Text.", "UTF-7")]
    public async Task Odd_characters_are_taken_out_and_told(string raw, string expected, string told)
    {
        var text = await ExtractionFiles.TextOfAsync("a.txt", Encoding.UTF8.GetBytes(raw));

        Assert.Equal(expected, Assert.Single(text.Blocks).Text);
        Assert.Contains(told, Assert.Single(text.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_of_marks_on_one_letter_is_cut()
    {
        var text = await ExtractionFiles.TextOfAsync("a.txt", Encoding.UTF8.GetBytes("Ein A" + new string('\u0301', 50_000) + " im Text."));

        Assert.InRange(Assert.Single(text.Blocks).Text.Length, 10, 30);
        Assert.Contains(text.Warnings, warning => warning.Contains("Zusatzzeichen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Der Widerstand beträgt 4 kΩ, die Dicke 20 μm.")]
    [InlineData("Straße, Größe, Ärger — „Zitat“ … ½ m² 25 °C")]
    [InlineData("Ma\u00ADß\u00ADnah\u00ADme")]
    public async Task Ordinary_characters_are_no_matter(string raw) => Assert.Empty((await ExtractionFiles.TextOfAsync("a.txt", Encoding.UTF8.GetBytes(raw))).Warnings);

    [Theory]
    [InlineData(new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 3, 0, 62, 0 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', (byte)'1', (byte)'}' })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17 })]
    public async Task What_is_no_text_is_refused_under_the_name_of_one(byte[] content) => Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync("a.txt", content));

    [Fact]
    public async Task What_a_Markdown_file_points_to_is_told_and_only_its_words_are_read()
    {
        var text = await ExtractionFiles.TextOfAsync("a.md", "![Plan](http://127.0.0.1:9/a.png) [Antrag](javascript:alert) und [Amt](https://kreis.example).\n\n<script>x</script>\n"u8.ToArray());

        Assert.Equal(3, text.Warnings.Count);
        Assert.Contains("Antrag und Amt", text.Blocks[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Blocks, block => block.Text.Contains("javascript", StringComparison.Ordinal) || block.Text.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Markdown_nested_without_end_is_refused_and_nothing_dies()
    {
        var result = await ExtractionFiles.ReadAsync("a.md", Encoding.UTF8.GetBytes(new string('>', 20_000) + " Text"));

        Assert.IsType<ExtractionResult.Refused>(result);
    }
}
