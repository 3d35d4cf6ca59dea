using System.Text;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class CsvTests
{
    [Theory]
    [InlineData("Leistung;Gebühr\nMeldebescheinigung;8,00 €\n")]
    [InlineData("Leistung,Gebühr\r\nMeldebescheinigung,\"8,00 €\"\r\n")]
    [InlineData("Leistung\tGebühr\nMeldebescheinigung\t8,00 €")]
    [InlineData("sep=;\nLeistung;Gebühr\n\"Meldebescheinigung\";\"8,00 €\"\n")]
    public async Task Any_usual_separator_is_found_and_the_first_row_names_the_columns(string content) =>
        Assert.Equal(["TableHeader 0 [] Leistung | Gebühr", "TableRow 0 [] Meldebescheinigung | 8,00 €"], await ShownAsync(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public async Task Old_encodings_quotes_and_line_breaks_inside_them_are_read()
    {
        byte[] content = [.. "Ort;Stra"u8, 0xDF, .. "e\nK"u8, 0xF6, .. "ln;\"Gasse \"\"Zum Tor\"\"\nHof 2\"\n"u8];

        Assert.Equal(["TableHeader 0 [] Ort | Straße", "TableRow 0 [] Köln | Gasse \"Zum Tor\" Hof 2"], await ShownAsync(content));
        Assert.Equal(["TableHeader 0 [] Ort | Straße", "TableRow 0 [] Köln | 5"], await ShownAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Ort;Straße\nKöln;5\n")]));
    }

    [Theory]
    [InlineData("=cmd|'/c calc'!A0", true)]
    [InlineData("@SUMME(1)", true)]
    [InlineData("-2+A3", true)]
    [InlineData("＝1+1", true)]
    [InlineData("+49 211 4711", false)]
    [InlineData("-1.234,50 €", false)]
    [InlineData("- entfällt", false)]
    public async Task Text_that_begins_like_a_formula_stays_text_and_is_told(string value, bool isTold)
    {
        var text = await ExtractionFiles.TextOfAsync("a.csv", Encoding.UTF8.GetBytes($"Name;Wert\nEins;{value}\n"));

        Assert.Equal(value, text.Blocks[^1].Cells[1]);
        Assert.Equal(isTold, text.Warnings.Count > 0);
    }

    [Fact]
    public async Task A_long_table_becomes_passages_that_carry_the_column_names()
    {
        var content = "Nr.;Leistung;Gebühr\n" + string.Concat(Enumerable.Range(1, 200).Select(row => $"{row};Auskunft aus dem Register Teil {row};{row},50 €\n"));

        var passages = await ExtractionFiles.PassagesOfAsync("a.csv", Encoding.UTF8.GetBytes(content));

        Assert.True(passages.Count > 5);
        Assert.All(passages, passage => Assert.Contains("Nr. | Leistung | Gebühr\n", passage, StringComparison.Ordinal));
        Assert.Contains(passages, passage => passage.Contains("117 | Auskunft aus dem Register Teil 117 | 117,50 €", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Column_names_too_many_to_be_said_again_stand_before_each_value()
    {
        var names = string.Join(';', Enumerable.Range(1, 30).Select(column => $"Spalte mit Namen {(char)('A' + (column % 26))}{column}"));
        var values = string.Join(';', Enumerable.Range(1, 30).Select(column => column == 7 ? string.Empty : $"Wert {column}"));

        var blocks = await ShownAsync(Encoding.UTF8.GetBytes($"{names}\n{values}\n1;2\n"));

        Assert.StartsWith("Paragraph 0 [] Spalte mit Namen B1: Wert 1; Spalte mit Namen C2: Wert 2", blocks[^2], StringComparison.Ordinal);
        Assert.DoesNotContain("H7", blocks[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_text_than_allowed_ends_the_reading() =>
        Assert.Equal(
            RefusalReason.TooLarge,
            await ExtractionFiles.RefusalOfAsync("a.csv", Encoding.UTF8.GetBytes("A;B\n" + string.Concat(Enumerable.Repeat("Wert;Wert\n", 500))), new ExtractionOptions { MaximumCharacters = 1000 }));

    private static async Task<string[]> ShownAsync(byte[] content) => [.. (await ExtractionFiles.TextOfAsync("a.csv", content)).Blocks.Select(ExtractionFiles.Show)];
}
