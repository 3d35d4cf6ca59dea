using System.Text;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Reporting;

public sealed class CsvTablesTests
{
    [Fact]
    public void There_are_sixty_payloads() => Assert.Equal(60, FormulaPayloads.All.Count);

    [Fact]
    public void F36_no_cell_begins_as_a_formula_and_none_ends_early()
    {
        var lines = Written([.. FormulaPayloads.All.Select(text => (IReadOnlyList<ReportCell>)[text, 7])]).Split("\r\n");

        Assert.Equal(FormulaPayloads.All.Count + 3, lines.Length);
        Assert.All(lines.Skip(2).Take(FormulaPayloads.All.Count), line =>
        {
            Assert.EndsWith(";7", line, StringComparison.Ordinal);
            var cell = line[1..^3].Replace("\"\"", "\"", StringComparison.Ordinal);
            Assert.DoesNotContain(cell, char.IsControl);
            Assert.DoesNotContain(cell.TrimStart(' ', '"', '\u00A0', '\u200B', '\uFEFF')[0], "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20");
        });
    }

    [Fact]
    public void Plain_text_and_numbers_stay_as_they_are() => Assert.Equal("\"Titel\"\r\n\"Spalte\"\r\n\"50.2 Hilfe \"\"zum\"\" Leben\";1489\r\n", Written([["50.2 Hilfe \"zum\" Leben", 1489]]));

    private static string Written(IReadOnlyList<IReadOnlyList<ReportCell>> rows)
    {
        var bytes = CsvTables.Write([new ReportTable("Titel", ["Spalte"], rows)]);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]);
    }
}
