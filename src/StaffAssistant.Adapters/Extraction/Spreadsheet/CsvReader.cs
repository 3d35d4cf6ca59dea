using System.Text.RegularExpressions;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Reads separated values in any common encoding as one table with its column names.</summary>
internal sealed partial class CsvReader(ExtractionOptions options) : IFormatReader
{
    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".csv"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        if (TextDecoder.Decode(content) is not { } decoded)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var text = TextCleaner.Clean(decoded);
        var separator = CsvRecords.SeparatorOf(text);
        var blocks = new BlockCollector(options.MaximumCharacters, cancellationToken);
        blocks.Look(decoded);
        var rows = new List<SheetRow?>();
        long held = 0;
        foreach (var record in CsvRecords.Read(WithoutDirective(text), separator))
        {
            var row = RowOf(record, blocks);
            held += row.Cells.Values.Sum(cell => (long)cell.Text.Length);
            blocks.EnsureRoom(held);
            rows.Add(row.Cells.Count == 0 ? null : row);
        }

        new SheetLayout(blocks, firstRowNames: true).Write(rows);
        return blocks.ToResult(new DocumentMetadata());
    }

    private static SheetRow RowOf(IReadOnlyList<string> record, BlockCollector blocks)
    {
        var row = new SheetRow();
        for (var column = 0; column < record.Count; column++)
        {
            if (FormulaText.IsIn(record[column]))
                blocks.Warn(FileWarnings.FormulaText);
            if (TextCleaner.Line(record[column]) is { Length: > 0 } value)
                row.Cells[column] = new SheetCell(value, Figure().IsMatch(value));
        }

        return row;
    }

    private static string WithoutDirective(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text[(text.IndexOf('\n') is >= 0 and var end ? end + 1 : text.Length)..] : text;

    // Amounts, shares, dates, times.
    [GeneratedRegex(@"^[+\-]?\d[\d.,:\s/-]*\s?(%|€|EUR|Euro)?$")]
    private static partial Regex Figure();
}
