using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StaffAssistant.DemoGenerator.Spreadsheet;

/// <summary>The part of one sheet. What reads like an amount, a share, a number or a date is stored as one.</summary>
internal static partial class XlsxSheet
{
    private static readonly NumberFormatInfo German = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static XElement Build(XNamespace main, SourceDocument source, IReadOnlyList<Block> blocks)
    {
        var rows = new List<XElement>();
        XElement Row(IReadOnlyList<XElement> cells)
        {
            foreach (var (cell, column) in cells.Select((cell, column) => (cell, column))) cell.SetAttributeValue("r", $"{(char)('A' + column)}{rows.Count + 1}");
            return new XElement(main + "row", new XAttribute("r", rows.Count + 1), cells);
        }

        foreach (var block in blocks)
        {
            if (block is Block.Paragraph paragraph) rows.Add(Row([Words(main, paragraph.Text, 0)]));
            if (block is not Block.Table table) continue;
            rows.Add(Row([.. table.Rows[0].Select(name => Words(main, name, XlsxStyles.Bold))]));
            foreach (var row in table.Rows.Skip(1)) rows.Add(Row([.. row.Select(cell => Cell(main, cell))]));
            rows.Add(Row([]));
        }

        return new XElement(
            main + "worksheet",
            new XElement(main + "sheetData", rows),
            new XElement(main + "headerFooter", new XElement(main + "oddHeader", $"&L{source.Header}&R{source.HeaderRight}"), new XElement(main + "oddFooter", $"&L{source.Footer}&RSeite &P")));
    }

    private static XElement Cell(XNamespace main, string text)
    {
        if (DateOnly.TryParseExact(text, "dd.MM.yyyy", out var date)) return Figure(main, (decimal)date.ToDateTime(TimeOnly.MinValue).ToOADate(), XlsxStyles.Date);
        if (Amount().Match(text) is { Success: true } amount) return Figure(main, Number(amount), XlsxStyles.Amount);
        if (Share().Match(text) is { Success: true } share) return Figure(main, Number(share) / 100, text.Contains(',', StringComparison.Ordinal) ? XlsxStyles.Share : XlsxStyles.WholeShare);
        return Plain().Match(text) is { Success: true } plain ? Figure(main, Number(plain), 0) : Words(main, text, 0);
    }

    private static decimal Number(Match match) => decimal.Parse(match.Groups[1].ValueSpan, NumberStyles.Number, German);

    private static XElement Figure(XNamespace main, decimal value, int style) =>
        new(main + "c", new XAttribute("s", style), new XElement(main + "v", value.ToString("0.######", CultureInfo.InvariantCulture)));

    private static XElement Words(XNamespace main, string text, int style) =>
        new(main + "c", new XAttribute("s", style), new XAttribute("t", "inlineStr"), new XElement(main + "is", new XElement(main + "t", text)));

    [GeneratedRegex(@"^(\d[\d.]*(?:,\d+)?) Euro$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(\d+(?:,\d+)?) %$")]
    private static partial Regex Share();

    [GeneratedRegex(@"^(\d+(?:,\d+)?)$")]
    private static partial Regex Plain();
}
