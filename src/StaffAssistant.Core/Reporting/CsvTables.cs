using System.Globalization;
using System.Text;

namespace StaffAssistant.Core.Reporting;

/// <summary>
/// Writes tables as CSV: semicolons, quotation marks around all text, UTF-8 with a byte order mark, as German spreadsheets expect it. Text that a spreadsheet could take for a
/// formula gets an apostrophe in front (OWASP, CSV injection); signs that move the cursor or end the cell become spaces.
/// </summary>
public static class CsvTables
{
    private const string FormulaStarts = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>All tables below each other, each after its title.</summary>
    public static byte[] Write(IReadOnlyList<ReportTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            if (text.Length > 0)
                text.Append("\r\n");
            Line(text, [table.Title]);
            Line(text, table.Columns.Select(column => (ReportCell)column));
            foreach (var row in table.Rows)
                Line(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The text as a cell holds it, without the quotation marks around it.</summary>
    public static string Inert(string text)
    {
        var line = new string([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)]);
        var start = line.AsSpan().TrimStart(" '\"\u00A0\u200B\uFEFF");
        return start.Length > 0 && FormulaStarts.Contains(start[0], StringComparison.Ordinal) ? "'" + line : line;
    }

    private static void Line(StringBuilder text, IEnumerable<ReportCell> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Cell(ReportCell cell) =>
        cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : $"\"{Inert(cell.Text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
